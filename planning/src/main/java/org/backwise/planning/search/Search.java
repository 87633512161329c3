package org.backwise.planning.search;

import java.util.List;

/**
 * Fills a phase: first what the shape rules ask, then what is worth most per second, then exchanges
 * one item at a time while that helps. Bounded by steps, never by time; ties go to the lower index.
 */
public final class Search {

  private static final long MISSING_DAY = 1_000_000_000L;

  private final PhaseProblem problem;
  private final Scorer scorer;
  private final Fit fit;
  private int stepsLeft;

  private Search(PhaseProblem problem) {
    this.problem = problem;
    this.scorer = new Scorer(problem);
    this.fit = new Fit(problem);
    this.stepsLeft = problem.objective().steps();
  }

  /** What the search found, and the days its clauses still miss. */
  public record Found(Selection selection, int missing, long value) {}

  /** The best selection found for {@code problem}. */
  public static Found run(PhaseProblem problem) {
    Search search = new Search(problem);
    Selection selection = new Selection(problem.slots().size());
    search.serveClauses(selection);
    search.fill(selection);
    search.exchange(selection);
    Score score = search.scorer.score(selection);
    return new Found(selection, score.missing(), score.value());
  }

  private void serveClauses(Selection selection) {
    for (Clause clause : problem.clauses()) {
      while (scorer.missing(clause, selection) > 0 && addBest(selection, clause)) {
        // each round adds one item that serves the clause
      }
    }
  }

  private void fill(Selection selection) {
    while (addBest(selection, null)) {
      // each round adds the item that is worth most per second
    }
  }

  /** Adds the best item that serves {@code clause}, or any when null; false when none helps. */
  private boolean addBest(Selection selection, @org.jspecify.annotations.Nullable Clause clause) {
    Score before = scorer.score(selection);
    long bestGain = 0;
    int bestSlot = -1;
    Candidate best = null;
    for (int s = 0; s < selection.slots(); s++) {
      List<Candidate> body = selection.body(s);
      if (clause == null && body.stream().filter(Candidate::counted).count() >= problem.fillTo()) {
        continue;
      }
      for (Candidate candidate : problem.slots().get(s).candidates()) {
        if (clause != null && !clause.serving().get(candidate.top().index())
            || !fit.fits(selection, s, candidate)) {
          continue;
        }
        body.add(candidate);
        Score after = scorer.score(selection);
        body.remove(body.size() - 1);
        long gain = gain(before, after, clause != null) / candidate.seconds();
        if (gain > bestGain) {
          bestGain = gain;
          bestSlot = s;
          best = candidate;
        }
      }
    }
    if (best == null) {
      return false;
    }
    selection.body(bestSlot).add(best);
    return true;
  }

  private static long gain(Score before, Score after, boolean forClause) {
    int fewer = before.missing() - after.missing();
    if (forClause && fewer <= 0) {
      return 0;
    }
    return fewer * MISSING_DAY + 1000 * (after.value() - before.value());
  }

  private void exchange(Selection selection) {
    boolean improved = true;
    while (improved && stepsLeft > 0) {
      improved = false;
      for (int s = 0; s < selection.slots(); s++) {
        for (int i = 0; i < selection.body(s).size(); i++) {
          improved |= exchange(selection, s, i);
        }
      }
      Score before = scorer.score(selection);
      fill(selection);
      improved |= scorer.score(selection).betterThan(before);
    }
  }

  /** Replaces item {@code i} of slot {@code s} by what scores best, nothing included. */
  private boolean exchange(Selection selection, int s, int i) {
    List<Candidate> body = selection.body(s);
    Score best = scorer.score(selection);
    Candidate old = body.remove(i);
    Candidate chosen = old;
    Score without = scorer.score(selection);
    if (without.betterThan(best)) {
      best = without;
      chosen = null;
    }
    for (Candidate candidate : problem.slots().get(s).candidates()) {
      if (stepsLeft <= 0 || candidate == old || !fit.fits(selection, s, candidate)) {
        continue;
      }
      stepsLeft--;
      body.add(candidate);
      Score score = scorer.score(selection);
      body.remove(body.size() - 1);
      if (score.betterThan(best)) {
        best = score;
        chosen = candidate;
      }
    }
    if (chosen != null) {
      body.add(i, chosen);
    }
    return chosen != old;
  }
}
