package org.backwise.planning.search;

import java.util.List;

/** Exchanges one item at a time while that helps; bounded by steps, never by time. */
final class Exchanging {

  private final Attempt attempt;
  private final Selection selection;
  private final Adding adding;
  private int stepsLeft;

  Exchanging(Attempt attempt) {
    this.attempt = attempt;
    this.selection = attempt.selection();
    this.adding = new Adding(attempt);
    this.stepsLeft = attempt.problem().objective().steps();
  }

  /** Exchanges and fills what has become free until nothing is better. */
  void all() {
    boolean improved = true;
    while (improved && stepsLeft > 0) {
      improved = eachOnce();
      Score before = attempt.score();
      while (adding.forValue()) {
        // each round adds the item that is worth most a second
      }
      improved |= attempt.score().betterThan(before);
    }
  }

  private boolean eachOnce() {
    boolean improved = false;
    for (int s = 0; s < selection.slots(); s++) {
      for (int i = 0; i < selection.body(s).size(); i++) {
        improved |= exchange(s, i);
      }
    }
    return improved;
  }

  /** Replaces item {@code i} of slot {@code s} by what scores best, nothing included. */
  private boolean exchange(int s, int i) {
    Score best = attempt.score();
    Candidate old = selection.remove(s, i);
    Candidate chosen = old;
    Score without = attempt.score();
    if (without.betterThan(best)) {
      best = without;
      chosen = null;
    }
    List<Candidate> candidates = attempt.candidates(s);
    for (int c = 0; c < candidates.size() && stepsLeft > 0; c++) {
      Candidate candidate = candidates.get(c);
      if (candidate != old && attempt.fits(s, candidate)) {
        stepsLeft--;
        Score score = attempt.with(s, candidate);
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
