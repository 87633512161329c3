package org.backwise.planning.search;

import org.jspecify.annotations.Nullable;

/** Adds one item at a time: the one that wins most days of a clause, or is worth most. */
final class Adding {

  private static final long MISSING_DAY = 1_000_000_000L;

  private final Attempt attempt;
  private int slot;
  private @Nullable Candidate best;
  private long bestGain;

  Adding(Attempt attempt) {
    this.attempt = attempt;
  }

  /** Adds what serves clause number {@code clause} best; false when nothing helps. */
  boolean forClause(int clause, boolean perSecond) {
    Score before = begin();
    for (int s = 0; s < attempt.selection().slots(); s++) {
      for (Candidate candidate : attempt.candidates(s)) {
        if (Scorer.serves(candidate, clause) && attempt.fits(s, candidate)) {
          Score after = attempt.with(s, candidate);
          long gain = after.missing() < before.missing() ? gain(before, after) : 0;
          consider(s, candidate, perSecond ? gain / candidate.seconds() : gain);
        }
      }
    }
    return added();
  }

  /** Adds what is worth most a second where a routine is not full; false when nothing is. */
  boolean forValue() {
    Score before = begin();
    for (int s = 0; s < attempt.selection().slots(); s++) {
      if (!full(s)) {
        for (Candidate candidate : attempt.candidates(s)) {
          if (attempt.fits(s, candidate)) {
            Score after = attempt.with(s, candidate);
            consider(s, candidate, gain(before, after) / candidate.seconds());
          }
        }
      }
    }
    return added();
  }

  private Score begin() {
    best = null;
    bestGain = 0;
    return attempt.score();
  }

  private static long gain(Score before, Score after) {
    int fewer = before.missing() - after.missing();
    return fewer * MISSING_DAY + 1000 * (after.value() - before.value());
  }

  private void consider(int s, Candidate candidate, long gain) {
    if (gain > bestGain) {
      bestGain = gain;
      slot = s;
      best = candidate;
    }
  }

  private boolean added() {
    if (best == null) {
      return false;
    }
    attempt.selection().add(slot, best);
    return true;
  }

  private boolean full(int s) {
    return attempt.selection().body(s).stream().filter(Candidate::counted).count()
        >= attempt.problem().fillTo();
  }
}
