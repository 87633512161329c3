package org.backwise.planning.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.search.PlannedPhase;

/** Gives the sessions of each phase their dates. */
final class Calendar {

  private static final int WEEK = 7;

  private Calendar() {}

  /** All sessions by date; a usual day on which a phase rests holds relief alone. */
  static List<CalendarEntry> of(List<PlannedPhase> planned, WeekPlan usual, Course course) {
    List<CalendarEntry> calendar = new ArrayList<>();
    for (PlannedPhase phase : planned) {
      List<LocalDate> dates = course.dates(phase.leg());
      WeekPlan week = course.week(phase.leg(), usual);
      for (int d = 0; d < dates.size(); d++) {
        List<WeekPlan.Session> sessions = week.days().get(d % WEEK);
        int index = phase.leg().index();
        calendar.addAll(
            sessions.isEmpty()
                ? relief(dates.get(d), index, usual.days().get(d % WEEK))
                : day(dates.get(d), index, sessions));
      }
    }
    return calendar;
  }

  private static List<CalendarEntry> day(
      LocalDate date, int phase, List<WeekPlan.Session> sessions) {
    return sessions.stream()
        .map(session -> new CalendarEntry(date, session.name(), phase, session.routine()))
        .toList();
  }

  private static List<CalendarEntry> relief(
      LocalDate date, int phase, List<WeekPlan.Session> instead) {
    return instead.stream()
        .limit(1)
        .map(session -> new CalendarEntry(date, session.name(), phase, RoutineKind.RELIEF))
        .toList();
  }
}
