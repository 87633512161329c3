package org.backwise.knowledge.tables;

import java.util.SortedMap;
import org.backwise.model.rule.Fact;

/** {@code replacements.yaml}: what pauses while it hurts, and what instead (R48). */
public record ReplacementsTable(SortedMap<String, Row> activities) {

  /** One activity: it pauses when the fact holds; {@code instead} is an exercise. */
  public record Row(Fact pauseWhen, String instead) {}
}
