package org.backwise.planning.search;

/** Wins days that clauses miss: forces in what serves them, and fills the rest anew. */
final class Repair {

  private final Filling filling;
  private final Instance in;
  private final Refill refill;
  private final Forcing forcing;

  Repair(Filling filling, Refill refill) {
    this.filling = filling;
    this.in = filling.in;
    this.refill = refill;
    this.forcing = new Forcing(filling);
  }

  /** Whether less is missed now. */
  boolean better() {
    Option[][] now = filling.items();
    Option[][] best = now;
    long bestScore = filling.score();
    long missed = filling.served().missed();
    for (int s = 0; s < in.slots; s++) {
      for (Option o : in.options[s]) {
        if ((o.clauses() & missed & ~filling.body(s).clauses()) != 0) {
          force(o);
          if (filling.score() > bestScore) {
            bestScore = filling.score();
            best = filling.items();
          }
          filling.become(now);
        }
      }
    }
    filling.become(best);
    return best != now;
  }

  private void force(Option o) {
    if (forcing.in(o)) {
      for (int s = 1; s <= in.slots; s++) {
        refill.better((o.slot() + s) % in.slots);
      }
    }
  }
}
