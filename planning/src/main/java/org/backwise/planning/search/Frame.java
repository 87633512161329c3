package org.backwise.planning.search;

import java.util.List;

/**
 * How a routine opens and closes (H4).
 *
 * @param bands bits of the warm-up bands that it moves
 * @param seconds of all its items
 */
public record Frame(List<Candidate> warmUp, List<Candidate> coolDown, int bands, int seconds) {

  static Frame of(List<Candidate> warmUp, List<Candidate> coolDown, int bands) {
    return new Frame(warmUp, coolDown, bands, seconds(warmUp) + seconds(coolDown));
  }

  private static int seconds(List<Candidate> items) {
    return items.stream().mapToInt(Candidate::seconds).sum();
  }
}
