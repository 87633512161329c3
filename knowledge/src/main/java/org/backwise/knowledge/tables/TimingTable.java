package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;
import org.backwise.model.Region;
import org.backwise.model.programme.RoutineKind;

/** {@code timing.yaml}: seconds of routines, warm-up and cool-down (H2, H4). */
public record TimingTable(
    int switchSeconds,
    List<RoutineSeconds> routines,
    List<Least> warmUp,
    List<Least> coolDown,
    List<Integer> shortVersions,
    int shortWarmUpSeconds,
    int shortCoolDownSeconds,
    SortedMap<String, List<Region>> warmUpBands) {

  /** Seconds of the routines beside main for a person with so many minutes a session. */
  public record RoutineSeconds(
      int fromMinutes, int toMinutes, int morning, int stretch, int relief) {}

  /** The least seconds of a part, for routine kinds whose own minutes are in the span. */
  public record Least(List<RoutineKind> kinds, int fromMinutes, int toMinutes, int seconds) {}

  /** The row for a person with {@code minutes} a session; content has one for 5-60. */
  public RoutineSeconds row(int minutes) {
    return routines.stream()
        .filter(r -> r.fromMinutes() <= minutes && minutes <= r.toMinutes())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("timing.yaml has no row for " + minutes));
  }

  /** The seconds of a routine of {@code kind} for a person with {@code minutes} a session. */
  public int budgetSeconds(RoutineKind kind, int minutes) {
    return switch (kind) {
      case MAIN_A, MAIN_B -> minutes * 60;
      case MORNING -> row(minutes).morning();
      case STRETCH -> row(minutes).stretch();
      case RELIEF -> row(minutes).relief();
    };
  }

  /** The least warm-up of a routine of {@code kind} that has so many seconds. */
  public int leastWarmUp(RoutineKind kind, int budgetSeconds) {
    return least(warmUp, kind, budgetSeconds);
  }

  /** The least cool-down of a routine of {@code kind} that has so many seconds. */
  public int leastCoolDown(RoutineKind kind, int budgetSeconds) {
    return least(coolDown, kind, budgetSeconds);
  }

  private static int least(List<Least> table, RoutineKind kind, int budgetSeconds) {
    int minutes = budgetSeconds / 60;
    return table.stream()
        .filter(l -> l.kinds().contains(kind))
        .filter(l -> l.fromMinutes() <= minutes && minutes <= l.toMinutes())
        .mapToInt(Least::seconds)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "timing.yaml has no least for %s, %d minutes".formatted(kind.code(), minutes)));
  }
}
