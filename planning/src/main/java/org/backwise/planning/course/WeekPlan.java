package org.backwise.planning.course;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.CalendarTable;
import org.backwise.model.intake.Availability;
import org.backwise.model.programme.RoutineKind;

/**
 * The sessions of each day of a week, day 0 being the weekday of the start.
 *
 * @param days seven lists of sessions, empty on a day off
 */
public record WeekPlan(List<List<Session>> days) {

  private static final String OFF = "-";

  /** A session: its name in the day (morning, main, stretch) and the routine it is. */
  public record Session(String name, RoutineKind routine) {}

  /** The week of a person with this much time. */
  public static WeekPlan of(Availability availability, Knowledge knowledge) {
    CalendarTable table = knowledge.tables().calendar();
    var sessions = table.sessions(availability.sessionsPerDay(), availability.morningRoutine());
    List<List<Session>> days = new ArrayList<>();
    for (String day : table.week(availability.daysPerWeek())) {
      days.add(day.equals(OFF) ? List.of() : sessions(day, sessions));
    }
    return new WeekPlan(List.copyOf(days));
  }

  private static List<Session> sessions(String day, CalendarTable.Sessions row) {
    boolean light = day.equals("light");
    return (light ? row.light() : row.day())
        .stream().map(name -> new Session(name, routine(name, day))).toList();
  }

  private static RoutineKind routine(String session, String day) {
    return switch (session) {
      case "morning" -> RoutineKind.MORNING;
      case "stretch" -> RoutineKind.STRETCH;
      default -> day.equals("main-b") ? RoutineKind.MAIN_B : RoutineKind.MAIN_A;
    };
  }

  /** The same week with days off where {@code off} says so; days count from 0. */
  WeekPlan without(IntPredicate off) {
    List<List<Session>> left = new ArrayList<>();
    for (int day = 0; day < days.size(); day++) {
      left.add(off.test(day) ? List.of() : days.get(day));
    }
    return new WeekPlan(List.copyOf(left));
  }

  /** The routines that occur, in the order of {@link RoutineKind}. */
  public List<RoutineKind> routines() {
    Set<RoutineKind> seen = new LinkedHashSet<>();
    days.forEach(day -> day.forEach(s -> seen.add(s.routine())));
    return seen.stream().sorted().toList();
  }

  /** How many sessions a week have this routine. */
  public int sessions(RoutineKind kind) {
    return (int) days.stream().flatMap(List::stream).filter(s -> s.routine() == kind).count();
  }

  /** How many days a week have a session at all. */
  public int availableDays() {
    return (int) days.stream().filter(d -> !d.isEmpty()).count();
  }

  /** Whether the two routines ever stand on neighbouring days, Sunday to Monday included. */
  public boolean neighbours(RoutineKind one, RoutineKind other) {
    for (int d = 0; d < days.size(); d++) {
      List<Session> next = days.get((d + 1) % days.size());
      boolean forwards = has(days.get(d), one) && has(next, other);
      boolean backwards = has(days.get(d), other) && has(next, one);
      if (forwards || backwards) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first day of a week has the routine. */
  public boolean onFirstDay(RoutineKind kind) {
    return has(days.get(0), kind);
  }

  /** Whether the last day of a week has the routine. */
  public boolean onLastDay(RoutineKind kind) {
    return has(days.get(days.size() - 1), kind);
  }

  private static boolean has(List<Session> day, RoutineKind kind) {
    for (Session session : day) {
      if (session.routine() == kind) {
        return true;
      }
    }
    return false;
  }
}
