package org.backwise.planning.eligibility;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.SpinalMotion;

/** The same exercise with other spinal motions. */
final class Motions {

  private Motions() {}

  static Exercise with(Exercise e, List<SpinalMotion> spinalMotions) {
    return new Exercise(
        e.id(),
        e.use(),
        e.kinds(),
        e.roles(),
        e.orderRegion(),
        e.regions(),
        e.muscles(),
        e.positions(),
        e.surface(),
        spinalMotions,
        e.limbMotions(),
        e.demands(),
        e.impact(),
        e.oneSided(),
        e.otherSideRests(),
        e.alternation(),
        e.equipment(),
        e.substitutes(),
        e.level(),
        e.effort(),
        e.setupSeconds(),
        e.family(),
        e.doses(),
        e.evidence());
  }
}
