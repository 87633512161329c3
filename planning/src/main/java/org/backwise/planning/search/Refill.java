package org.backwise.planning.search;

import java.util.HashSet;
import java.util.Set;

/** Empties one routine and fills it with what is best beside the others. */
final class Refill {

  private static final int PLACES = 1 << 16;

  private final Filling filling;
  private final Branches branches;

  /** Prints of what was tried and left everything as it was. */
  private final Set<Long> inVain = new HashSet<>();

  Refill(Filling filling) {
    this.filling = filling;
    this.branches = new Branches(filling);
  }

  /** From now on looks farther, and takes longer. */
  void beThorough() {
    branches.beThorough();
    inVain.clear();
  }

  /** Whether routine {@code s} became better. */
  boolean better(int s) {
    return better(s, -1);
  }

  /** The same without an exercise. */
  boolean better(int s, int without) {
    long tried = Prints.mixed(filling.print() + Prints.mixed(s * PLACES + without + 1));
    if (inVain.contains(tried)) {
      return false;
    }
    long before = filling.score();
    Option[] old = filling.body(s).all();
    while (filling.body(s).size() > 0) {
      filling.takeLast(s);
    }
    Option[] best = branches.best(s, without, old, before);
    for (Option o : best) {
      filling.put(o);
    }
    if (filling.score() == before) {
      inVain.add(tried);
    }
    return filling.score() > before;
  }
}
