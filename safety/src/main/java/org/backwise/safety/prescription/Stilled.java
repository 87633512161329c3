package org.backwise.safety.prescription;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.SpinalMotion;

/** A prescription as it would be if the spine did not move in some of its ways. */
final class Stilled {

  private Stilled() {}

  static Prescription of(Prescription p, List<SpinalMotion> still) {
    List<SpinalMotion> moving =
        p.exercise().spinalMotions().stream().filter(motion -> !still.contains(motion)).toList();
    return new Prescription(
        moving(p.exercise(), moving), p.dose(), p.role(), p.side(), p.routine());
  }

  private static Exercise moving(Exercise e, List<SpinalMotion> moving) {
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
        moving,
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
