package org.backwise.model.programme;

import java.util.List;

/**
 * A stretch of weeks with one purpose.
 *
 * @param name flare, settle, restore, build, strengthen, return or maintain
 * @param fromWeek the programme's week in which it begins, 1-based
 * @param criteria what shows that one may move on
 */
public record Phase(
    String name,
    String purpose,
    int fromWeek,
    int weeks,
    List<String> criteria,
    List<Routine> routines) {

  public Phase {
    criteria = List.copyOf(criteria);
    routines = List.copyOf(routines);
  }

  /** The last week of the phase, 1-based. */
  public int lastWeek() {
    return fromWeek + weeks - 1;
  }

  /** Whether the programme's {@code week} lies in it. */
  public boolean has(int week) {
    return fromWeek <= week && week <= lastWeek();
  }
}
