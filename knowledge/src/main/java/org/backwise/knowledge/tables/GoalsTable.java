package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;
import org.backwise.model.rule.Fact;

/** {@code goals.yaml}: home tests and the groups they stand for (R38). */
public record GoalsTable(
    int most,
    SortedMap<String, Measure> measures,
    SortedMap<String, String> groups,
    List<String> dueAfterPhase) {

  /** A home test; not offered while {@code unless} holds. */
  public record Measure(String unit, String better, int gain, int target, Fact unless) {}
}
