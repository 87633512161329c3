package org.backwise.handouts.fridge;

import java.util.Locale;
import org.backwise.model.programme.Phase;

/** How close the rows stand, so that a week stays on one page. */
enum Density {
  ROOMY(14),
  CLOSE(19),
  SNUG(23),
  TIGHT(Integer.MAX_VALUE);

  private final int most;

  Density(int most) {
    this.most = most;
  }

  static Density of(Phase phase) {
    int items = phase.routines().stream().mapToInt(routine -> routine.items().size()).sum();
    int density = 0;
    while (items > values()[density].most) {
      density++;
    }
    return values()[density];
  }

  String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
