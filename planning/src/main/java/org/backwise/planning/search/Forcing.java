package org.backwise.planning.search;

/** Forces an item in, at the cost of what is in its way and is missed least. */
final class Forcing {

  private static final int ROUNDS = 12;

  private final Filling filling;
  private final Instance in;

  Forcing(Filling filling) {
    this.filling = filling;
    this.in = filling.in;
  }

  /** Whether the item stands in its routine now; if not, others may be gone all the same. */
  boolean in(Option o) {
    for (int round = 0; round < ROUNDS; round++) {
      if (!crowds(o) && filling.fits(o)) {
        filling.put(o);
        return true;
      }
      if (!madeRoom(o)) {
        return false;
      }
    }
    return false;
  }

  /** A routine is crowded only for a clause. */
  private boolean crowds(Option o) {
    boolean full = filling.body(o.slot()).places() == 0;
    return o.counted() && full && filling.toClauses(o.slot(), o.clauses()) <= 0;
  }

  private boolean madeRoom(Option o) {
    long least = Long.MAX_VALUE;
    int slot = -1;
    int place = -1;
    for (int s = 0; s < in.slots; s++) {
      for (int i = 0; i < filling.body(s).size(); i++) {
        if (inTheWay(filling.body(s).get(i), o)) {
          long loss = Removal.loss(filling, s, i);
          if (loss < least) {
            least = loss;
            slot = s;
            place = i;
          }
        }
      }
    }
    if (slot >= 0) {
      takeOut(slot, place, o);
    }
    return slot >= 0;
  }

  /** In its own routine one item goes; for the sake of fewer exercises, the whole exercise. */
  private void takeOut(int slot, int place, Option o) {
    Option item = filling.body(slot).get(place);
    if (slot == o.slot()) {
      filling.take(slot, place);
    } else {
      Removal.everywhere(filling, item.exercise());
    }
  }

  private boolean inTheWay(Option item, Option o) {
    return item.slot() == o.slot() && here(item, o)
        || item.exercise() == o.exercise() && item.dose() != o.dose()
        || (item.hard() & o.hard()) != 0 && in.neighbours[o.slot()][item.slot()]
        || item.counted() && filling.variety().full(o)
        || filling.supply().crowdsOut(item, o);
  }

  private boolean here(Option item, Option o) {
    Body body = filling.body(o.slot());
    return item.family() == o.family()
        || !body.inTime(o)
        || item.supine() > 0 && !body.lies(o)
        || item.counted() == o.counted() && (!o.counted() || crowds(o));
  }
}
