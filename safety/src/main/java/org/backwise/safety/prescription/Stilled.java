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
    Exercise stilled = p.exercise().withSpinalMotions(moving);
    return new Prescription(stilled, p.dose(), p.role(), p.side(), p.routine());
  }
}
