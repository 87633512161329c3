package org.backwise.planning.search;

import org.jspecify.annotations.Nullable;

/**
 * Lets an item go to another routine, for one of that routine's items or for nothing; then both are
 * filled anew beside each other. No refill of one routine alone finds that, because on the way
 * there a clause would miss its days.
 */
final class Trades {

  /** What a trade may cost before its routines are filled anew. */
  private static final long CREDIT = 4000;

  private final Filling filling;
  private final Instance in;
  private final Refill refill;

  Trades(Filling filling, Refill refill) {
    this.filling = filling;
    this.in = filling.in;
    this.refill = refill;
  }

  /** Whether one trade after the other made the phase better. */
  boolean better() {
    boolean better = false;
    for (int s = 0; s < in.slots; s++) {
      for (int t = 0; t < in.slots; t++) {
        better |= s != t && better(s, t);
      }
    }
    return better;
  }

  /** Both ways between two routines; for nothing, the one way and later the other. */
  private boolean better(int s, int t) {
    boolean better = false;
    for (int i = 0; i < filling.body(s).size(); i++) {
      Option one = filling.body(s).get(i);
      boolean traded = better(one, t, null);
      for (int j = 0; s < t && !traded && j < filling.body(t).size(); j++) {
        traded = better(one, t, filling.body(t).get(j));
      }
      better |= traded;
    }
    return better;
  }

  private boolean better(Option one, int t, @Nullable Option other) {
    if (other != null && !tradable(one, other)) {
      return false;
    }
    Option[][] items = filling.items();
    long before = filling.score();
    if (traded(one, t, other) && worthRefilling(before)) {
      refill.better(one.slot());
      if (worthRefilling(before)) {
        refill.better(t);
      }
    }
    boolean better = filling.score() > before;
    if (!better) {
      filling.become(items);
    }
    return better;
  }

  private static boolean tradable(Option one, Option other) {
    return one.exercise() != other.exercise() && one.counted() == other.counted();
  }

  private boolean worthRefilling(long before) {
    return filling.score() > before - CREDIT || filling.served().missed() != 0;
  }

  /** Whether the one found room in routine {@code t}; the other may have found none. */
  private boolean traded(Option one, int t, @Nullable Option other) {
    filling.take(one);
    if (other != null) {
      filling.take(other);
    }
    boolean traded = put(one, t);
    if (traded && other != null) {
      put(other, one.slot());
    }
    return traded;
  }

  /** Puts the item into another routine, in the dose that adds most there. */
  private boolean put(Option item, int s) {
    Option best = null;
    for (Option o : in.options[s]) {
      if (o.sameItem(item) && filling.fits(o)) {
        best = best == null || filling.gain(o) > filling.gain(best) ? o : best;
      }
    }
    if (best != null) {
      filling.put(best);
    }
    return best != null;
  }
}
