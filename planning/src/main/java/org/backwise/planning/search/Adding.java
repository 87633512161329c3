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

  /**
   * Adds what serves clause number {@code clause} best, in a full routine only where no other holds
   * it; false when nothing helps.
   */
  boolean forClause(int clause, boolean perSecond) {
    return forClause(clause, perSecond, false) || forClause(clause, perSecond, true);
  }

  private boolean forClause(int clause, boolean perSecond, boolean evenInFull) {
    Score before = begin();
    for (int s = 0; s < attempt.selection().slots(); s++) {
      for (Candidate candidate : attempt.candidates(s)) {
        boolean open = evenInFull || !candidate.counted() || !attempt.full(s);
        if (open && Scorer.serves(candidate, clause) && attempt.fits(s, candidate)) {
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
      for (Candidate candidate : attempt.candidates(s)) {
        if (attempt.open(s, candidate) && attempt.fits(s, candidate)) {
          Score after = attempt.with(s, candidate);
          consider(s, candidate, gain(before, after) / candidate.seconds());
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
}
