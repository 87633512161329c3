package org.backwise.documents.programme;

import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;

/** How long a dose of an exercise lasts, by the planning page's formula. */
final class ItemSeconds {

  private ItemSeconds() {}

  static int of(Exercise exercise, Dose dose, Side side, int switchSeconds) {
    int sides = exercise.oneSided() && side == Side.BOTH ? 2 : 1;
    int repetition = dose.tempo().outSeconds() + dose.holdSeconds() + dose.tempo().backSeconds();
    int rests = (dose.sets() - 1) * dose.restSeconds();
    boolean turns = sides == 2 && exercise.alternation() == Alternation.BY_SET;
    int switches = turns ? dose.sets() * switchSeconds : 0;
    return exercise.setupSeconds()
        + dose.sets() * sides * dose.reps() * repetition
        + rests
        + switches;
  }
}
