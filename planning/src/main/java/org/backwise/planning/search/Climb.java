package org.backwise.planning.search;

/** Makes a filling better until nothing it tries does. */
final class Climb {

  private final Filling filling;
  private final Refill refill;
  private final Exchange exchange;
  private final Trades trades;

  Climb(Filling filling, Refill refill) {
    this.filling = filling;
    this.refill = refill;
    this.exchange = new Exchange(filling);
    this.trades = new Trades(filling, refill);
  }

  /** Routines are filled anew, and exercises exchanged. */
  void all() {
    boolean better = true;
    while (better) {
      better = refilled() || exchange.better();
    }
  }

  /** The same, and routines trade items. */
  void trading() {
    boolean better = true;
    while (better) {
      all();
      better = trades.better();
    }
  }

  private boolean refilled() {
    boolean better = false;
    for (int s = 0; s < filling.in.slots; s++) {
      better |= refill.better(s);
    }
    return better;
  }
}
