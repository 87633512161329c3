package org.backwise.planning.search;

import java.util.List;

/**
 * How a routine opens and closes (H4).
 *
 * @param bands bits of the warm-up bands that it moves
 */
public record Frame(List<Candidate> warmUp, List<Candidate> coolDown, int bands) {

  /** Seconds of all its items. */
  public int seconds() {
    return warmUp.stream().mapToInt(Candidate::seconds).sum()
        + coolDown.stream().mapToInt(Candidate::seconds).sum();
  }
}
