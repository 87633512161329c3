package org.backwise.model.programme;

import java.util.List;

/**
 * A set of items done together, in the order performed.
 *
 * @param seconds duration in its longest week, never above {@code budgetSeconds}
 */
public record Routine(
    RoutineKind kind,
    int budgetSeconds,
    int seconds,
    List<Item> items,
    List<ShortVersion> shortVersions) {

  public Routine {
    items = List.copyOf(items);
    shortVersions = List.copyOf(shortVersions);
  }

  /** The same routine of other items, as long as their longest week. */
  public Routine withItems(List<Item> others, List<ShortVersion> shorter) {
    return new Routine(kind, budgetSeconds, LongestWeek.seconds(others), others, shorter);
  }
}
