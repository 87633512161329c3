package org.backwise.planning.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Exchanges an exercise for another, or for another dose of itself, wherever it stands. */
final class Exchange {

  private final Filling filling;
  private final Instance in;
  private final Option[] put;
  private Option[] out = new Option[0];
  private Option[] best = new Option[0];
  private long bestScore;

  /** Prints of what was tried and left everything as it was. */
  private final Set<Long> inVain = new HashSet<>();

  Exchange(Filling filling) {
    this.filling = filling;
    this.in = filling.in;
    this.put = new Option[in.slots * 2];
  }

  /** Whether exchanging one exercise after the other made the phase better. */
  boolean better() {
    boolean better = false;
    for (int exercise = 0; exercise < in.exercises; exercise++) {
      better |= filling.variety().uses(exercise) && better(exercise);
    }
    return better;
  }

  private boolean better(int exercise) {
    long before = filling.score();
    long tried = Prints.mixed(filling.print() + exercise);
    bestScore = before;
    out = Removal.everywhere(filling, exercise);
    best = out;
    if (!inVain.contains(tried)) {
      for (Option[] other : in.anywhere) {
        if (mayBeBetter(other)) {
          tryOut(other);
        }
      }
    }
    for (Option o : best) {
      filling.put(o);
    }
    if (bestScore == before) {
      inVain.add(tried);
    }
    return bestScore > before;
  }

  /** What each place alone would gain is no less than what they gain together. */
  private boolean mayBeBetter(Option[] other) {
    long bound = filling.score();
    boolean found = false;
    for (Option old : out) {
      Option o = other[old.slot()];
      if (o != null && filling.fits(o)) {
        bound += Math.max(0, filling.gain(o)) + (found ? o.novelty() : 0);
        found = true;
      }
    }
    return found && bound > bestScore;
  }

  private void tryOut(Option[] other) {
    int count = 0;
    for (Option old : out) {
      Option o = other[old.slot()];
      if (o != null && filling.fits(o) && filling.gain(o) > 0) {
        filling.put(o);
        put[count++] = o;
      }
    }
    if (filling.score() > bestScore) {
      bestScore = filling.score();
      best = Arrays.copyOf(put, count);
    }
    while (count > 0) {
      filling.takeLast(put[--count].slot());
    }
  }
}
