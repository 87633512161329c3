package org.backwise.benchmarks.bound;

import java.util.List;

/**
 * What a cell is worth by its ratio of stimulus to need: concave, straight between corners, flat
 * after the last.
 *
 * @param corners ratio and value by turns of the list, both in thousandths
 */
record CellPrice(List<long[]> corners, double weight) {

  private static final double MILLI = 1000;

  /** The steepest that its value rises, for one whole need. */
  double steepest() {
    return corners.size() < 2 ? 0 : weight * (value(1) - value(0)) / (ratio(1) - ratio(0));
  }

  /** The corner at which buying at {@code price} for one whole need leaves most. */
  int bought(double price) {
    int best = 0;
    for (int i = 1; i < corners.size(); i++) {
      best = left(i, price) > left(best, price) ? i : best;
    }
    return best;
  }

  /** What is left of the value at corner {@code i} when the stimulus has been paid for. */
  double left(int i, double price) {
    return weight * value(i) - price * ratio(i);
  }

  /** The ratio at corner {@code i}, 1 for a need that is met. */
  double ratio(int i) {
    return corners.get(i)[0] / MILLI;
  }

  private double value(int i) {
    return corners.get(i)[1] / MILLI;
  }
}
