package org.backwise.planning.search;

/** Which routines serve which clause. */
final class Served {

  private final ClauseCosts costs;
  private final int[] slots;

  Served(ClauseCosts costs) {
    this.costs = costs;
    this.slots = new int[costs.size()];
  }

  /** What all clauses cost now. */
  long cost() {
    long cost = 0;
    for (int c = 0; c < slots.length; c++) {
      cost += costs.of(c, slots[c]);
    }
    return cost;
  }

  /** Bits of the clauses that miss something. */
  long missed() {
    long missed = 0;
    for (int c = 0; c < slots.length; c++) {
      missed |= costs.of(c, slots[c]) > 0 ? 1L << c : 0;
    }
    return missed;
  }

  /** What is won where slot {@code s} serves these clauses too. */
  long gain(int s, long clauses) {
    long gain = 0;
    for (long left = clauses; left != 0; left &= left - 1) {
      int c = Long.numberOfTrailingZeros(left);
      gain += costs.of(c, slots[c]) - costs.of(c, slots[c] | 1 << s);
    }
    return gain;
  }

  /** Notes that slot {@code s} begins or ceases to serve these clauses. */
  void turn(int s, long clauses) {
    for (long left = clauses; left != 0; left &= left - 1) {
      slots[Long.numberOfTrailingZeros(left)] ^= 1 << s;
    }
  }
}
