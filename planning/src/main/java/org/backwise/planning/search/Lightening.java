package org.backwise.planning.search;

import org.jspecify.annotations.Nullable;

/** Takes items out of crowded routines that neither a clause nor an urgent need asks for (H8). */
final class Lightening {

  private final Attempt attempt;
  private final Selection selection;

  Lightening(Attempt attempt) {
    this.attempt = attempt;
    this.selection = attempt.selection();
  }

  /** Leaves no crowded routine with an item that could as well go. */
  void all() {
    for (int s = 0; s < selection.slots(); s++) {
      while (attempt.crowded(s) && lighten(s)) {
        // each round takes one item out
      }
    }
  }

  /** Takes out what is missed least; false when everything is asked for. */
  private boolean lighten(int s) {
    int missing = attempt.missing();
    @Nullable Score best = null;
    int least = -1;
    for (int i = 0; i < selection.body(s).size(); i++) {
      Candidate item = selection.remove(s, i);
      Score without = attempt.score();
      boolean asked = without.missing() > missing || selection.answersUrgent(item);
      selection.add(s, i, item);
      boolean free = item.counted() && !asked;
      if (free && (best == null || without.betterThan(best))) {
        best = without;
        least = i;
      }
    }
    if (best != null) {
      selection.remove(s, least);
    }
    return best != null;
  }
}
