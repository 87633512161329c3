package org.backwise.planning.search;

/** Empties one routine and fills it with what is best beside the others. */
final class Refill {

  private final Filling filling;
  private final Branches branches;

  Refill(Filling filling) {
    this.filling = filling;
    this.branches = new Branches(filling);
  }

  /** From now on looks farther, and takes longer. */
  void beThorough() {
    branches.beThorough();
  }

  /** Whether routine {@code s} became better. */
  boolean better(int s) {
    return better(s, -1);
  }

  /** The same without an exercise. */
  boolean better(int s, int without) {
    long before = filling.score();
    Option[] old = filling.body(s).all();
    while (filling.body(s).size() > 0) {
      filling.takeLast(s);
    }
    Option[] best = branches.best(s, without, old, before);
    for (Option o : best) {
      filling.put(o);
    }
    return filling.score() > before;
  }
}
