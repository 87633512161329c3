package org.backwise.safety.audit;

import java.util.List;
import org.backwise.model.programme.Relaxation;

/** Which steps of the yielding table a programme takes in which phase. */
public record Relaxed(List<Relaxation> steps) {

  public Relaxed {
    steps = List.copyOf(steps);
  }

  /** Whether {@code step} is taken in {@code phase}. */
  public boolean has(String step, PhaseCase phase) {
    return steps.stream()
        .anyMatch(taken -> taken.rule().equals(step) && taken.scope().equals(phase.place()));
  }
}
