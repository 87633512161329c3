package org.backwise.benchmarks.peers;

import java.util.Set;
import java.util.TreeSet;
import org.backwise.benchmarks.instance.Instance;
import org.backwise.benchmarks.instance.Item;

/** Which cells get something. */
final class Supply {

  private Supply() {}

  static Set<Integer> cells(Item item) {
    Set<Integer> cells = new TreeSet<>();
    for (int i = 0; i < item.stimulus().length; i += 2) {
      cells.add((int) item.stimulus()[i]);
    }
    return cells;
  }

  /** What the frames of a week give a cell. */
  static long byFrames(Instance instance, int cell) {
    return instance.slots().stream()
        .mapToLong(s -> s.perWeek() * Item.amount(s.frame().stimulus(), cell))
        .sum();
  }
}
