package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills a phase: first what the shape rules ask, then what is worth most per second, then exchanges
 * one item at a time while that helps. Bounded by steps, never by time; ties go to the lower index.
 */
public final class Search {

  private static final long MISSING_DAY = 1_000_000_000L;
  private static final int ANY = -1;
  private static final int ATTEMPTS = 8;

  private final PhaseProblem problem;
  private final Scorer scorer;
  private final Fit fit;
  private final Selection selection;
  private final List<Integer> order;
  private final boolean perSecond;
  private int stepsLeft;

  private Search(PhaseProblem problem, List<Integer> order, boolean perSecond) {
    this.order = order;
    this.perSecond = perSecond;
    this.problem = problem;
    this.scorer = new Scorer(problem);
    this.fit = new Fit(problem);
    this.selection = new Selection(problem);
    this.stepsLeft = problem.objective().steps();
  }

  /** What the search found, and the days its clauses still miss. */
  public record Found(Selection selection, int missing, long value) {}

  /** The best selection found for {@code problem}. */
  public static Found run(PhaseProblem problem) {
    Search search = serving(problem);
    search.fill();
    search.exchangeAll();
    Score score = search.scorer.score(search.selection);
    return new Found(search.selection, score.missing(), score.value());
  }

  /** Serves the clauses; what a first attempt leaves out comes first in the next. */
  private static Search serving(PhaseProblem problem) {
    List<Integer> order = new ArrayList<>();
    for (int c = 0; c < problem.clauses().size(); c++) {
      order.add(c);
    }
    Search best = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Search search = new Search(problem, List.copyOf(order), attempt % 2 == 0);
      search.serve();
      int missing = search.scorer.missing(search.selection);
      if (best == null || missing < best.scorer.missing(best.selection)) {
        best = search;
      }
      if (missing == 0) {
        break;
      }
      order.sort(Comparator.comparing(c -> search.scorer.missing(c, search.selection) == 0));
    }
    return best;
  }

  private void serve() {
    serveClauses();
    while (makeRoom()) {
      serveClauses();
    }
  }

  private void serveClauses() {
    for (int c : order) {
      while (scorer.missing(c, selection) > 0 && addBest(c)) {
        // each round adds one item that serves the clause
      }
    }
  }

  private void fill() {
    while (addBest(ANY)) {
      // each round adds the item that is worth most per second
    }
  }

  /** Adds the best item that serves clause number {@code clause}; false when none helps. */
  private boolean addBest(int clause) {
    Score before = scorer.score(selection);
    long bestGain = 0;
    int bestSlot = -1;
    Candidate best = null;
    for (int s = 0; s < selection.slots(); s++) {
      if (clause == ANY && full(s)) {
        continue;
      }
      for (Candidate candidate : problem.slots().get(s).candidates()) {
        boolean wanted = clause == ANY || Scorer.serves(candidate, clause);
        if (wanted && fit.fits(selection, s, candidate)) {
          long gain = gain(before, with(s, candidate), clause != ANY);
          gain = perSecond || clause == ANY ? gain / candidate.seconds() : gain;
          if (gain > bestGain) {
            bestGain = gain;
            bestSlot = s;
            best = candidate;
          }
        }
      }
    }
    if (best != null) {
      selection.add(bestSlot, best);
    }
    return best != null;
  }

  /**
   * Puts in an item that serves a missed clause at the cost of up to two others, if days are won.
   */
  private boolean makeRoom() {
    Score best = scorer.score(selection);
    Room room = null;
    for (int c = 0; c < problem.clauses().size() && best.missing() > 0; c++) {
      if (scorer.missing(c, selection) == 0) {
        continue;
      }
      for (int s = 0; s < selection.slots(); s++) {
        for (Candidate candidate : problem.slots().get(s).candidates()) {
          if (Scorer.serves(candidate, c)) {
            Room found = room(s, candidate, best);
            room = found == null ? room : found;
            best = found == null ? best : found.score();
          }
        }
      }
    }
    if (room == null) {
      return false;
    }
    room.outOf(selection);
    selection.add(room.slot(), room.added());
    return true;
  }

  /** The places of one or two items (the second below the first) that make way for another. */
  private record Room(int slot, int first, int second, Candidate added, Score score) {

    void outOf(Selection selection) {
      selection.remove(slot, first);
      if (second >= 0) {
        selection.remove(slot, second);
      }
    }
  }

  private @Nullable Room room(int s, Candidate candidate, Score best) {
    Room found = null;
    Score better = best;
    int size = selection.body(s).size();
    for (int i = 0; i < size; i++) {
      Candidate first = selection.remove(s, i);
      for (int j = -1; j < i; j++) {
        Candidate second = j < 0 ? null : selection.remove(s, j);
        if (fit.fits(selection, s, candidate)) {
          Score score = with(s, candidate);
          if (score.missing() < better.missing()) {
            better = score;
            found = new Room(s, i, j, candidate, score);
          }
        }
        if (second != null) {
          selection.add(s, j, second);
        }
      }
      selection.add(s, i, first);
    }
    return found;
  }

  private boolean full(int s) {
    return selection.body(s).stream().filter(Candidate::counted).count() >= problem.fillTo();
  }

  private Score with(int s, Candidate candidate) {
    selection.add(s, candidate);
    Score score = scorer.score(selection);
    selection.removeLast(s);
    return score;
  }

  private static long gain(Score before, Score after, boolean forClause) {
    int fewer = before.missing() - after.missing();
    if (forClause && fewer <= 0) {
      return 0;
    }
    return fewer * MISSING_DAY + 1000 * (after.value() - before.value());
  }

  private void exchangeAll() {
    boolean improved = true;
    while (improved && stepsLeft > 0) {
      improved = false;
      for (int s = 0; s < selection.slots(); s++) {
        for (int i = 0; i < selection.body(s).size(); i++) {
          improved |= exchange(s, i);
        }
      }
      Score before = scorer.score(selection);
      fill();
      improved |= scorer.score(selection).betterThan(before);
    }
  }

  /** Replaces item {@code i} of slot {@code s} by what scores best, nothing included. */
  private boolean exchange(int s, int i) {
    Score best = scorer.score(selection);
    Candidate old = selection.remove(s, i);
    Candidate chosen = old;
    Score without = scorer.score(selection);
    if (without.betterThan(best)) {
      best = without;
      chosen = null;
    }
    List<Candidate> candidates = problem.slots().get(s).candidates();
    for (int c = 0; c < candidates.size() && stepsLeft > 0; c++) {
      Candidate candidate = candidates.get(c);
      if (candidate != old && fit.fits(selection, s, candidate)) {
        stepsLeft--;
        Score score = with(s, candidate);
        if (score.betterThan(best)) {
          best = score;
          chosen = candidate;
        }
      }
    }
    if (chosen != null) {
      selection.add(s, i, chosen);
    }
    return chosen != old;
  }
}
