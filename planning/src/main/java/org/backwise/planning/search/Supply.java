package org.backwise.planning.search;

/**
 * What a week of the phase gives to each need, what that is worth, and the first week's volumes.
 */
final class Supply {

  private final Instance in;
  private final long imbalance;
  private final int factor;
  private final int[] stimulus;
  private final long[] worth;
  private final int[] volume;
  private final boolean[] unbalanced;

  Supply(Instance in) {
    this.in = in;
    this.imbalance = in.problem.objective().imbalance();
    this.factor = in.problem.objective().imbalanceFactor();
    this.stimulus = in.frameStimulus.clone();
    this.worth = new long[stimulus.length];
    this.volume = in.frameVolume.clone();
    this.unbalanced = new boolean[in.problem.pairs().length];
    for (int cell = 0; cell < worth.length; cell++) {
      worth[cell] = in.cells.needed(cell) ? in.cells.worth(cell, stimulus[cell]) : 0;
    }
    for (int p = 0; p < unbalanced.length; p++) {
      unbalanced[p] = unbalanced(p, 0, 0);
    }
  }

  /** What it is all worth. */
  long worth() {
    long sum = 0;
    for (long cell : worth) {
      sum += cell;
    }
    for (boolean pair : unbalanced) {
      sum -= pair ? imbalance : 0;
    }
    return sum;
  }

  /** Whether a cell gets anything. */
  boolean bare(int cell) {
    return stimulus[cell] == 0;
  }

  /** What one more item gives to the needs. */
  long toNeeds(Option o) {
    int[] cells = o.needs().cells();
    int[] amounts = o.needs().amounts();
    long gain = 0;
    for (int i = 0; i < cells.length; i++) {
      int cell = cells[i];
      gain += in.cells.worth(cell, stimulus[cell] + amounts[i]) - worth[cell];
    }
    return gain;
  }

  /** What one more item does to the balance of pairs. */
  long toBalance(Option o) {
    long gain = 0;
    for (int i = 0; i < o.pairs().length; i++) {
      int p = o.pairs()[i];
      boolean then = unbalanced(p, o.pairAmounts()[2 * i], o.pairAmounts()[2 * i + 1]);
      gain += (unbalanced[p] ? imbalance : 0) - (then ? imbalance : 0);
    }
    return gain;
  }

  /** The most that one more item, with others beside it, could do to the balance of pairs. */
  long toBalanceAtMost(Option o) {
    long gain = 0;
    for (int p : o.pairs()) {
      gain += unbalanced[p] ? imbalance : 0;
    }
    return gain;
  }

  private boolean unbalanced(int p, int toOne, int toOther) {
    int[] pair = in.problem.pairs()[p];
    int one = in.cells.ratio(pair[0], stimulus[pair[0]] + toOne);
    int other = in.cells.ratio(pair[1], stimulus[pair[1]] + toOther);
    return Math.max(one, other) > factor * Math.min(one, other);
  }

  /** Whether the first week may have one more item (H11). */
  boolean mayGrow(Option o) {
    int[] cells = o.volume().cells();
    for (int i = 0; i < cells.length; i++) {
      if (overCap(o, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code item}, which is there, is among what leaves no volume for another. */
  boolean crowdsOut(Option item, Option other) {
    for (int i = 0; i < other.volume().size(); i++) {
      for (int cell : overCap(other, i) ? item.volume().cells() : new int[0]) {
        if (cell == other.volume().cells()[i]) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean overCap(Option o, int i) {
    int cell = o.volume().cells()[i];
    return volume[cell] + o.volume().amounts()[i] > in.problem.volumeCap()[cell];
  }

  /** Adds an item, or takes it away again with {@code sign} -1. */
  void note(Option o, int sign) {
    int[] cells = o.needs().cells();
    for (int i = 0; i < cells.length; i++) {
      stimulus[cells[i]] += sign * o.needs().amounts()[i];
      worth[cells[i]] = in.cells.worth(cells[i], stimulus[cells[i]]);
    }
    for (int p : o.pairs()) {
      unbalanced[p] = unbalanced(p, 0, 0);
    }
    for (int i = 0; i < o.volume().size(); i++) {
      volume[o.volume().cells()[i]] += sign * o.volume().amounts()[i];
    }
  }
}
