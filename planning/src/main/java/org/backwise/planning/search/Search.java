package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fills a phase: first what the shape rules ask, then what is worth most per second, then exchanges
 * one item at a time while that helps. Ties go to the lower index.
 */
public final class Search {

  private static final int ATTEMPTS = 8;

  private Search() {}

  /** What the search found, and the days its clauses still miss. */
  public record Found(Selection selection, int missing, long value) {}

  /** The best selection found for {@code problem}. */
  public static Found run(PhaseProblem problem) {
    Attempt attempt = serving(problem);
    Lightening lightening = new Lightening(attempt);
    lightening.all();
    Adding adding = new Adding(attempt);
    while (adding.forValue()) {
      // each round adds the item that is worth most a second
    }
    new Exchanging(attempt).all();
    lightening.all();
    new FullStretches(attempt).all();
    Score score = attempt.score();
    return new Found(attempt.selection(), score.missing(), score.value());
  }

  /** Serves the clauses; what a first attempt leaves out comes first in the next. */
  private static Attempt serving(PhaseProblem problem) {
    List<Integer> order = new ArrayList<>();
    for (int c = 0; c < problem.clauses().size(); c++) {
      order.add(c);
    }
    Attempt best = null;
    for (int round = 0; round < ATTEMPTS; round++) {
      Attempt attempt = new Attempt(problem);
      serve(attempt, order, round % 2 == 0);
      int missing = attempt.missing();
      if (best == null || missing < best.missing()) {
        best = attempt;
      }
      if (missing == 0) {
        break;
      }
      order.sort(Comparator.comparing(c -> attempt.missing(c) == 0));
    }
    return best;
  }

  private static void serve(Attempt attempt, List<Integer> order, boolean perSecond) {
    Adding adding = new Adding(attempt);
    do {
      for (int c : order) {
        while (attempt.missing(c) > 0 && adding.forClause(c, perSecond)) {
          // each round adds one item that serves the clause
        }
      }
    } while (MakingRoom.once(attempt));
  }
}
