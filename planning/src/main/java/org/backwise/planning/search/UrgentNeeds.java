package org.backwise.planning.search;

import org.jspecify.annotations.Nullable;

/** One item more where the weightiest need of a group that hurts most would get nothing (H8). */
final class UrgentNeeds {

  private final Filling filling;
  private final Instance in;
  private final boolean[] urgent;

  UrgentNeeds(Filling filling) {
    this.filling = filling;
    this.in = filling.in;
    this.urgent = in.problem.needs().urgent();
  }

  /** Gives routines that are just filled one such item each. */
  void all() {
    for (int s = 0; s < in.slots; s++) {
      Option best = filling.body(s).places() == 0 ? best(s) : null;
      if (best != null) {
        filling.put(best);
      }
    }
  }

  private @Nullable Option best(int s) {
    long most = -Body.CROWD;
    Option best = null;
    for (Option o : in.options[s]) {
      if (o.counted() && answers(o) && filling.fits(o) && filling.gain(o) > most) {
        most = filling.gain(o);
        best = o;
      }
    }
    return best;
  }

  private boolean answers(Option o) {
    for (int cell : o.needs().cells()) {
      if (urgent[cell] && filling.supply().bare(cell)) {
        return true;
      }
    }
    return false;
  }
}
