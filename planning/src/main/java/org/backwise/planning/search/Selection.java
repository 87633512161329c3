package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;

/** The body items chosen for each slot; small lists that the search changes in place. */
public final class Selection {

  private final List<List<Candidate>> bodies = new ArrayList<>();

  Selection(int slots) {
    for (int s = 0; s < slots; s++) {
      bodies.add(new ArrayList<>());
    }
  }

  Selection copy() {
    Selection copy = new Selection(0);
    bodies.forEach(body -> copy.bodies.add(new ArrayList<>(body)));
    return copy;
  }

  /** The items of slot {@code s}, in no order. */
  public List<Candidate> body(int s) {
    return bodies.get(s);
  }

  int slots() {
    return bodies.size();
  }
}
