package org.backwise.planning.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What an item gives in a week, by cell; each cell once. */
record Amounts(int[] cells, int[] amounts) {

  /** Adds {@code times} the pairs of cell and amount to {@code sums}. */
  static void add(int[] sums, long[] pairs, int times) {
    for (int i = 0; i < pairs.length; i += 2) {
      sums[(int) pairs[i]] += (int) pairs[i + 1] * times;
    }
  }

  /** The sums above nothing of the cells that count. */
  static Amounts of(int[] sums, IntPredicate counts) {
    int[] cells =
        IntStream.range(0, sums.length).filter(q -> sums[q] > 0 && counts.test(q)).toArray();
    return new Amounts(cells, Arrays.stream(cells).map(q -> sums[q]).toArray());
  }

  int size() {
    return cells.length;
  }
}
