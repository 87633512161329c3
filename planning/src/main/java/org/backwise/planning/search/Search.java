package org.backwise.planning.search;

/**
 * Fills a phase: first what its clauses ask, then what is worth most. Each routine in turn is
 * filled anew as well as can be beside the others, each exercise exchanged wherever it stands, and
 * routines trade items, until nothing is better; then again after small upsets, a fixed number of
 * them, and at the end with the full doses of stretches. Ties go to what comes first.
 */
public final class Search {

  private final PhaseProblem problem;
  private final Instance in;
  private final Filling filling;
  private final Refill refill;
  private final Climb climb;
  private final Repair repair;
  private final Thrift thrift;
  private final Kicks kicks;

  /** What the search found, and the days its clauses still miss. */
  public record Found(Selection selection, int missing, long value) {}

  /** A search that has not begun. */
  Search(PhaseProblem problem) {
    this.problem = problem;
    this.in = new Instance(problem);
    this.filling = new Filling(in);
    this.refill = new Refill(filling);
    this.climb = new Climb(filling, refill);
    this.repair = new Repair(filling, refill);
    this.thrift = new Thrift(filling);
    this.kicks = new Kicks(filling, refill);
  }

  /** The best selection found for {@code problem}. */
  public static Found run(PhaseProblem problem) {
    Search search = new Search(problem);
    search.serve();
    return search.best();
  }

  /** Serves the clauses as well as can be; whether nothing is missed. */
  boolean serve() {
    climb.all();
    while (filling.served().missed() != 0 && (repair.better() || thrift.better())) {
      climb.all();
    }
    return filling.served().missed() == 0;
  }

  /** Goes on from there to the best. */
  Found best() {
    climb.trading();
    Option[][] best = filling.items();
    long score = filling.score();
    for (int k = 0; k < problem.objective().kicks(); k++) {
      kicks.kick(k);
      climb.all();
      if (filling.score() > score) {
        score = filling.score();
        best = filling.items();
      } else {
        filling.become(best);
      }
    }
    in.widen();
    refill.beThorough();
    new Climb(filling, refill).trading();
    new UrgentNeeds(filling).all();
    new FullStretches(filling).all();
    return found();
  }

  /** What there is now. */
  Found found() {
    Selection selection = Selection.of(filling.items());
    Score score = new Scorer(problem).score(selection);
    return new Found(selection, score.missing(), score.value());
  }
}
