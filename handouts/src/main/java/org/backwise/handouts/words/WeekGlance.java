package org.backwise.handouts.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;

/**
 * Which routine falls on which day of the week in one phase.
 *
 * @param days the days of the week, that of the programme's start first
 */
public record WeekGlance(List<DayOfWeek> days, Map<RoutineKind, SortedSet<DayOfWeek>> routines) {

  public WeekGlance {
    days = List.copyOf(days);
    routines = Collections.unmodifiableMap(new EnumMap<>(routines));
  }

  /** The week of the phase with this index, from 0. */
  public static WeekGlance of(Programme programme, int phase) {
    Map<RoutineKind, SortedSet<DayOfWeek>> routines = new EnumMap<>(RoutineKind.class);
    for (CalendarEntry entry : programme.calendar()) {
      if (entry.phase() == phase) {
        routines
            .computeIfAbsent(entry.routine(), kind -> new TreeSet<>())
            .add(entry.date().getDayOfWeek());
      }
    }
    return new WeekGlance(from(programme.start()), routines);
  }

  private static List<DayOfWeek> from(LocalDate start) {
    List<DayOfWeek> days = new ArrayList<>();
    for (int i = 0; i < DayOfWeek.values().length; i++) {
      days.add(start.plusDays(i).getDayOfWeek());
    }
    return days;
  }

  /** Whether the routine is done on this day of the week. */
  public boolean has(RoutineKind routine, DayOfWeek day) {
    SortedSet<DayOfWeek> on = routines.get(routine);
    return on != null && on.contains(day);
  }

  /** The days of the routine in the order of the week; none for one outside the calendar. */
  public List<DayOfWeek> daysOf(RoutineKind routine) {
    return days.stream().filter(day -> has(routine, day)).toList();
  }
}
