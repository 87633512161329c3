package org.backwise.planning.eligibility;

import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;

/**
 * An exercise with one of its catalogue doses, in a role.
 *
 * @param index its place in the {@link Catalogue}
 * @param doseIndex the dose's place in the exercise's list, 0 is the lowest
 * @param side both sides of a one-sided exercise or the one that is well, else centre
 * @param seconds how long it lasts, by the formula of the planning page
 */
public record Prescription(
    int index, Exercise exercise, int doseIndex, RoutineRole role, Side side, int seconds) {

  /** The dose. */
  public Dose dose() {
    return exercise.doses().get(doseIndex).dose();
  }

  /** Whether it stands outside the routines: aerobic work in its own time. */
  public boolean outside() {
    return exercise.roles().isEmpty();
  }

  /** Whether only one side of a one-sided exercise is done. */
  public boolean ofOneSide() {
    return side == Side.LEFT || side == Side.RIGHT;
  }

  /** Seconds of {@code dose} of {@code exercise} on {@code side}. */
  public static int seconds(Exercise exercise, Side side, Dose dose, int switchSeconds) {
    int sides = side == Side.BOTH ? 2 : 1;
    int repetition = dose.tempo().outSeconds() + dose.holdSeconds() + dose.tempo().backSeconds();
    boolean turns = sides == 2 && exercise.alternation() == Alternation.BY_SET;
    return exercise.setupSeconds()
        + dose.sets() * sides * dose.reps() * repetition
        + (dose.sets() - 1) * dose.restSeconds()
        + (turns ? dose.sets() * switchSeconds : 0);
  }
}
