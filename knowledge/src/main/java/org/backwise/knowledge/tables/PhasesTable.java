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
    FlareWay flare,
    SortedMap<String, PhaseRow> phases) {

  /** A span of whole weeks, the end exclusive. */
  public record Weeks(int fromWeeks, int underWeeks) {}

  /** One phase of a course. */
  public record Step(String phase, int weeks) {}

  /**
   * The way through a flare-up (H15).
   *
   * @param phase what the weeks are in which it lies
   * @param days how long it lasts, rest and all; then it is over
   * @param weekFrom a week that it does not begin in is taken from so many of its days on
   */
  public record FlareWay(String phase, int days, int weekFrom) {}

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
