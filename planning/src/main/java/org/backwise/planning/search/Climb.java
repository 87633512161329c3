package org.backwise.planning.search;

/** Makes a filling better until neither a refill nor an exchange does. */
final class Climb {

  private final Filling filling;
  private final Refill refill;
  private final Exchange exchange;

  Climb(Filling filling, Refill refill) {
    this.filling = filling;
    this.refill = refill;
    this.exchange = new Exchange(filling);
  }

  void all() {
    boolean better = true;
    while (better) {
      better = refilled() || exchange.better();
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
