package org.backwise.safety.prescription;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;

/** What a clinician who limits holds means: time in which a group is stretched or works. */
final class Holds {

  private static final List<ExerciseKind> RESTFUL =
      List.of(
          ExerciseKind.AEROBIC,
          ExerciseKind.BREATHING,
          ExerciseKind.RELAXATION,
          ExerciseKind.POSITION_OF_EASE);

  private Holds() {}

  /** The seconds of one hold; 0 where somebody only walks, breathes or rests. */
  static int seconds(Prescription prescription) {
    return restful(prescription.exercise()) ? 0 : prescription.dose().holdSeconds();
  }

  private static boolean restful(Exercise exercise) {
    List<MuscleRole> roles = exercise.muscles().stream().map(MuscleWork::role).toList();
    return exercise.kinds().stream().anyMatch(RESTFUL::contains)
        && !roles.contains(MuscleRole.STRETCHED)
        && !roles.contains(MuscleRole.STRENGTHENED)
        && !roles.contains(MuscleRole.ENDURED);
  }
}
