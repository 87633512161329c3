package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;

/** {@code calendar.yaml}: which day carries which routine. */
public record CalendarTable(SortedMap<Integer, List<String>> days, List<Sessions> sessions) {

  /** What a day and a light day hold, for so many sessions a day with or without a morning one. */
  public record Sessions(int perDay, boolean morning, List<String> day, List<String> light) {}

  /** The seven days of a week with {@code daysPerWeek} available ones. */
  public List<String> week(int daysPerWeek) {
    List<String> week = days.get(daysPerWeek);
    if (week == null) {
      throw new IllegalStateException("calendar.yaml has no row for days " + daysPerWeek);
    }
    return week;
  }

  /** The sessions of a day. */
  public Sessions sessions(int perDay, boolean morning) {
    return sessions.stream()
        .filter(s -> s.perDay() == perDay && s.morning() == morning)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("calendar.yaml has no row for sessions " + perDay));
  }
}
