package org.backwise.planning.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a routine opens and closes (H4).
 *
 * @param bands bits of the warm-up bands that it moves
 * @param seconds of all its items
 */
public record Frame(List<Candidate> warmUp, List<Candidate> coolDown, int bands, int seconds) {

  /** A frame that lasts as long as its items. */
  Frame(List<Candidate> warmUp, List<Candidate> coolDown, int bands) {
    this(warmUp, coolDown, bands, sum(warmUp) + sum(coolDown));
  }

  /** All its items. */
  List<Candidate> items() {
    return Stream.concat(warmUp.stream(), coolDown.stream()).toList();
  }

  private static int sum(List<Candidate> items) {
    return items.stream().mapToInt(Candidate::seconds).sum();
  }
}
