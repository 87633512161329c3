package org.backwise.safety.prescription;

import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;

/** An exercise with a dose, in a role and on a side, in a kind of routine. */
public record Prescription(
    Exercise exercise, Dose dose, RoutineRole role, Side side, RoutineKind routine) {

  /** 2 when a one-sided exercise is done on both sides, else 1. */
  public int sides() {
    return exercise.oneSided() && side == Side.BOTH ? 2 : 1;
  }
}
