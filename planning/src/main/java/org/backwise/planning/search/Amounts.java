package org.backwise.planning.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** What an item gives in a week, by cell; each cell once, in their order. */
record Amounts(int[] cells, int[] amounts) {

  /** Adds {@code times} the pairs of cell and amount to {@code sums}. */
  static void add(int[] sums, long[] pairs, int times) {
    for (int i = 0; i < pairs.length; i += 2) {
      sums[(int) pairs[i]] += (int) pairs[i + 1] * times;
    }
  }

  /** {@code times} the pairs of cell and amount, where they are more than nothing and count. */
  static Amounts of(long[] pairs, int times, IntPredicate counts) {
    int[] cells = new int[pairs.length / 2];
    int[] amounts = new int[cells.length];
    int size = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      int cell = (int) pairs[i];
      int amount = (int) pairs[i + 1] * times;
      if (amount > 0 && counts.test(cell)) {
        int at = Arrays.binarySearch(cells, 0, size, cell);
        if (at < 0) {
          at = -at - 1;
          System.arraycopy(cells, at, cells, at + 1, size - at);
          System.arraycopy(amounts, at, amounts, at + 1, size - at);
          cells[at] = cell;
          amounts[at] = 0;
          size++;
        }
        amounts[at] += amount;
      }
    }
    return new Amounts(Arrays.copyOf(cells, size), Arrays.copyOf(amounts, size));
  }

  int size() {
    return cells.length;
  }

  /** What it gives to {@code cell}. */
  int at(int cell) {
    int at = Arrays.binarySearch(cells, cell);
    return at < 0 ? 0 : amounts[at];
  }
}
