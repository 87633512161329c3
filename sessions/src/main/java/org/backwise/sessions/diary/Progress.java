package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it goes.
 *
 * @param pain a row for each day on which pain was noted
 * @param planned dates on which the calendar had a session, up to the day of asking
 * @param done those of them on which a session was done
 * @param extraDays dates with a session that the calendar had not
 * @param care other care that was used, by date
 */
public record Progress(
    List<PainDay> pain, int planned, int done, int extraDays, List<CareDay> care) {

  public Progress {
    pain = List.copyOf(pain);
    care = List.copyOf(care);
  }

  /** The pain of a day, 0-10; null: not noted. */
  public record PainDay(
      LocalDate date,
      @Nullable Integer morning,
      @Nullable Integer before,
      @Nullable Integer after) {}

  /** Other care used on a day. */
  public record CareDay(LocalDate date, Care care) {}
}
