package org.backwise.server.pages.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.handouts.words.DateWords;
import org.backwise.model.programme.CalendarEntry;

/**
 * A week at a glance.
 *
 * @param sessions the places in the day that the week uses, in the order of the day
 */
public record WeekTable(List<String> sessions, List<Row> rows) {
  private static final List<String> DAY_ORDER = List.of("morning", "main", "stretch");
  private static final int DAYS = 7;

  public WeekTable {
    sessions = List.copyOf(sessions);
    rows = List.copyOf(rows);
  }

  /** The seven days from {@code first}; empty when the calendar holds none of them. */
  static WeekTable of(
      List<CalendarEntry> calendar, LocalDate first, LocalDate today, DateWords words) {
    List<CalendarEntry> week =
        calendar.stream()
            .filter(e -> !e.date().isBefore(first) && e.date().isBefore(first.plusDays(DAYS)))
            .toList();
    List<String> sessions =
        DAY_ORDER.stream().filter(s -> week.stream().anyMatch(e -> e.session().equals(s))).toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < DAYS && !week.isEmpty(); i++) {
      rows.add(row(week, sessions, first.plusDays(i), today, words));
    }
    return new WeekTable(sessions, rows);
  }

  private static Row row(
      List<CalendarEntry> week,
      List<String> sessions,
      LocalDate day,
      LocalDate today,
      DateWords words) {
    List<String> routines = sessions.stream().map(session -> routine(week, session, day)).toList();
    String name = words.shortWeekday(day.getDayOfWeek());
    return new Row(name, words.brief(day), day.equals(today), routines);
  }

  private static String routine(List<CalendarEntry> week, String session, LocalDate day) {
    return week.stream()
        .filter(e -> e.date().equals(day) && e.session().equals(session))
        .map(e -> e.routine().code())
        .findFirst()
        .orElse("");
  }

  /**
   * A day.
   *
   * @param routines a code for each session; empty where there is none
   */
  public record Row(String day, String date, boolean today, List<String> routines) {

    public Row {
      routines = List.copyOf(routines);
    }

    /** Whether nothing is planned. */
    public boolean off() {
      return routines.stream().allMatch(String::isEmpty);
    }
  }
}
