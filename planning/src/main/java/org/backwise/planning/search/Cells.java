package org.backwise.planning.search;

import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.planning.need.Needs;

/**
 * What a week's stimulus of a cell is worth: its weight times phi of the stimulus over the need.
 */
final class Cells {

  private static final int SHIFT = 40;

  private final int[] need;
  private final long[] weight;
  private final int[] enough;
  private final long[] reciprocal;
  private final int[] phi;
  private final long[] bit;

  Cells(Needs needs, ObjectiveTable table) {
    int last = table.phi().get(table.phi().size() - 1).ratio();
    int size = needs.need().length;
    this.need = new int[size];
    this.weight = needs.weight();
    this.enough = new int[size];
    this.reciprocal = new long[size];
    this.phi = new int[last + 1];
    this.bit = new long[size];
    for (int ratio = 0; ratio <= last; ratio++) {
      phi[ratio] = (int) table.phi(ratio);
    }
    int found = 0;
    for (int cell = 0; cell < size; cell++) {
      need[cell] = (int) needs.need()[cell];
      enough[cell] = (int) (((long) last * need[cell] + 999) / 1000);
      reciprocal[cell] = need[cell] > 0 ? (1L << SHIFT) / need[cell] + 1 : 0;
      bit[cell] = 1L << (need[cell] > 0 ? found++ : cell);
    }
  }

  int size() {
    return need.length;
  }

  /** The bit of a cell; needs share one only where there are more of them than bits. */
  long bit(int cell) {
    return bit[cell];
  }

  boolean needed(int cell) {
    return need[cell] > 0;
  }

  /** The worth of {@code stimulus} in a cell that is needed. */
  long worth(int cell, int stimulus) {
    int ratio = stimulus >= enough[cell] ? phi.length - 1 : ratio(cell, stimulus);
    return weight[cell] * phi[ratio] / 1000;
  }

  /** Stimulus over need, in thousandths: a division by multiplying, exact for a week's amounts. */
  int ratio(int cell, int stimulus) {
    return (int) (1000L * stimulus * reciprocal[cell] >>> SHIFT);
  }
}
