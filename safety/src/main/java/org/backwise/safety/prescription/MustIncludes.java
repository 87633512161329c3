package org.backwise.safety.prescription;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.ClearanceLimit;

/** The exercises that a clinician wants in the programme. */
public final class MustIncludes {

  private final List<String> ids;

  public MustIncludes(List<ClearanceLimit> limits) {
    this.ids =
        limits.stream()
            .filter(ClearanceLimit.MustInclude.class::isInstance)
            .map(limit -> ((ClearanceLimit.MustInclude) limit).exercise())
            .distinct()
            .toList();
  }

  /** Their ids, in the order given. */
  public List<String> ids() {
    return ids;
  }

  boolean has(Exercise exercise) {
    return exercise.use() != Use.DRAFT && ids.contains(exercise.id());
  }
}
