package org.backwise.programmes.rules;

import java.util.function.Predicate;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.RoutineKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table: somebody, what they would be given, and whether the rule has a say in it.
 *
 * @param concerned whether the rule forbids, limits, weighs or asks
 * @param given the exercise; null where the rule asks for a clinician
 * @param doses which of its doses are meant
 * @param side of which the exercise is done; null: both
 * @param most the limit of a whole routine or day; null: the rule sets none
 */
record Row(
    String rule,
    String place,
    boolean concerned,
    Intake person,
    @Nullable Exercise given,
    Predicate<Dose> doses,
    RoutineKind routine,
    @Nullable Side side,
    @Nullable Integer most) {

  @Override
  public String toString() {
    return place;
  }
}
