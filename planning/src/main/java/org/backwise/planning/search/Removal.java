package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;

/** Takes items out of a filling. */
final class Removal {

  private Removal() {}

  /** Takes an exercise out of all routines; says what was taken. */
  static Option[] everywhere(Filling filling, int exercise) {
    List<Option> taken = new ArrayList<>();
    for (int s = 0; s < filling.in.slots; s++) {
      for (int i = filling.body(s).size() - 1; i >= 0; i--) {
        if (filling.body(s).get(i).exercise() == exercise) {
          taken.add(filling.take(s, i));
        }
      }
    }
    return taken.toArray(new Option[0]);
  }

  /** What the score loses without the item at place {@code i} of slot {@code s}. */
  static long loss(Filling filling, int s, int i) {
    long before = filling.score();
    Option item = filling.take(s, i);
    long loss = before - filling.score();
    filling.put(i, item);
    return loss;
  }
}
