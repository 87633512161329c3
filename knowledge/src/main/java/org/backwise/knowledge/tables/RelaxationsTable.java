package org.backwise.knowledge.tables;

import java.util.List;
import java.util.Optional;
import org.backwise.model.programme.Cause;

/** {@code relaxations.yaml}: the order in which shape rules yield. */
public record RelaxationsTable(List<Step> steps) {

  /** One step: the rule it relaxes, the causes, and below how many minutes "time" holds. */
  public record Step(String id, String rule, int minutesBelow, List<Cause> causes) {}

  /** The step with this id. */
  public Optional<Step> step(String id) {
    return steps.stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
