package org.backwise.safety.audit;

import java.util.List;
import org.backwise.knowledge.tables.CalendarTable;
import org.backwise.model.intake.Availability;

/**
 * What the calendar's table gives a person's week.
 *
 * @param days days a week with sessions
 * @param perDay sessions on a full day
 */
public record TimeGiven(int days, int perDay) {

  private static final String OFF = "-";

  /** The time of somebody who has so much. */
  public static TimeGiven of(Availability availability, CalendarTable table) {
    List<String> week = table.week(availability.daysPerWeek());
    CalendarTable.Sessions sessions =
        table.sessions(availability.sessionsPerDay(), availability.morningRoutine());
    int days = (int) week.stream().filter(day -> !day.equals(OFF)).count();
    return new TimeGiven(days, sessions.day().size());
  }
}
