package org.backwise.knowledge.tables;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.backwise.model.Effort;
import org.backwise.model.rule.Stage;

/** {@code phases.yaml}: stages, courses and phases. */
public record PhasesTable(
    Map<Stage, Weeks> stages,
    SortedMap<String, List<Step>> courses,
    int easyAverageMost,
    int mostWeeks,
    SortedMap<String, PhaseRow> phases) {

  /** A span of whole weeks, the end exclusive. */
  public record Weeks(int fromWeeks, int underWeeks) {}

  /** One phase of a course. */
  public record Step(String phase, int weeks) {}

  /** What a phase allows and asks for; need factors in thousandths. */
  public record PhaseRow(
      int maxLevel, Effort maxEffort, int distinct, Map<StimulusKind, Integer> needsMilli) {}

  /** The stage of a pain that has lasted so many whole weeks. */
  public Stage stage(int weeks) {
    return stages.entrySet().stream()
        .filter(e -> e.getValue().fromWeeks() <= weeks && weeks < e.getValue().underWeeks())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("phases.yaml has no stage for " + weeks));
  }
}
