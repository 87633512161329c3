package org.backwise.planning.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;

/** An exercise as the arm and leg of the side that rests see it: their own work is away. */
final class Resting {

  private static final Set<Demand> OF_THE_LIMB =
      EnumSet.of(
          Demand.NERVE_TENSION,
          Demand.ARMS_OVERHEAD,
          Demand.WRIST_BEARING,
          Demand.KNEE_BEARING,
          Demand.ASYMMETRIC_HIP_LOAD);

  private Resting() {}

  static Exercise of(Exercise e) {
    List<ExerciseKind> kinds =
        e.kinds().stream().filter(kind -> kind != ExerciseKind.NERVE_SLIDER).toList();
    List<Demand> demands = e.demands().stream().filter(d -> !OF_THE_LIMB.contains(d)).toList();
    return e.withLimbsAtRest(kinds, demands);
  }
}
