package org.backwise.planning.search;

/** What one routine would win by serving clauses, while the other routines stay as they are. */
final class Calls {

  private final long[] won;
  private long open;

  Calls(int clauses) {
    this.won = new long[clauses];
  }

  /** Looks at slot {@code s}, which is empty. */
  void look(Filling filling, int s) {
    open = 0;
    for (int c = 0; c < won.length; c++) {
      won[c] = filling.toClauses(s, 1L << c);
      open |= won[c] > 0 ? 1L << c : 0;
    }
  }

  /** Bits of the clauses by which anything is won. */
  long open() {
    return open;
  }

  /** What these clauses win together. */
  long won(long clauses) {
    long sum = 0;
    for (long left = clauses & open; left != 0; left &= left - 1) {
      sum += won[Long.numberOfTrailingZeros(left)];
    }
    return sum;
  }

  /** The bit of that of these clauses which wins most, the first among equals; 0: none does. */
  long dearest(long clauses) {
    long dearest = 0;
    long most = 0;
    for (long left = clauses & open; left != 0; left &= left - 1) {
      int c = Long.numberOfTrailingZeros(left);
      if (won[c] > most) {
        dearest = 1L << c;
        most = won[c];
      }
    }
    return dearest;
  }
}
