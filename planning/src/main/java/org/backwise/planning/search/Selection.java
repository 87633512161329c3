package org.backwise.planning.search;

import java.util.Arrays;
import java.util.List;

/**
 * What was chosen for a phase.
 *
 * @param bodies the items of each slot between warm-up and cool-down, in no order
 */
public record Selection(List<List<Candidate>> bodies) {

  static Selection of(Option[][] items) {
    return new Selection(
        Arrays.stream(items)
            .map(routine -> Arrays.stream(routine).map(Option::candidate).toList())
            .toList());
  }

  /** The items of slot {@code s}. */
  public List<Candidate> body(int s) {
    return bodies.get(s);
  }

  int slots() {
    return bodies.size();
  }
}
