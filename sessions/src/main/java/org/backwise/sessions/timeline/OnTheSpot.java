package org.backwise.sessions.timeline;

import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;

/** What is breathed, or let go without staying anywhere: nobody comes back from it. */
public final class OnTheSpot {
  private OnTheSpot() {}

  /** Whether {@code exercise} leads nowhere. */
  public static boolean is(Exercise exercise) {
    return exercise.kinds().contains(ExerciseKind.BREATHING)
        || exercise.kinds().contains(ExerciseKind.RELAXATION) && neverHeld(exercise);
  }

  private static boolean neverHeld(Exercise exercise) {
    return exercise.doses().stream().allMatch(dose -> dose.dose().holdSeconds() == 0);
  }
}
