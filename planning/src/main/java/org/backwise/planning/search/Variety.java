package org.backwise.planning.search;

/** Which exercises a phase has: each with one dose, and few different ones (H8). */
final class Variety {

  private final int most;
  private final int[] uses;
  private final int[] counted;
  private final int[] dose;
  private int distinct;

  Variety(Instance in) {
    this.most = in.problem.distinctMost();
    this.uses = new int[in.exercises];
    this.counted = new int[in.exercises];
    this.dose = new int[in.exercises];
  }

  boolean uses(int exercise) {
    return uses[exercise] > 0;
  }

  boolean counts(int exercise) {
    return counted[exercise] > 0;
  }

  /** Whether the exercise stands in the phase with another dose. */
  boolean otherDose(Option o) {
    return uses(o.exercise()) && dose[o.exercise()] != o.dose();
  }

  /** Whether the phase may have no new exercise. */
  boolean full() {
    return distinct >= most;
  }

  /** Whether the option would be one new exercise too many. */
  boolean full(Option o) {
    return full() && o.counted() && !counts(o.exercise());
  }

  long cost(Option o) {
    return counts(o.exercise()) ? 0 : o.novelty();
  }

  void note(Option o, int sign) {
    int exercise = o.exercise();
    uses[exercise] += sign;
    dose[exercise] = o.dose();
    if (o.counted()) {
      counted[exercise] += sign;
      distinct += counted[exercise] == (sign > 0 ? 1 : 0) ? sign : 0;
    }
  }
}
