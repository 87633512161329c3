package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.programme.Goal;
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
    List<PainDay> pain,
    int planned,
    int done,
    int extraDays,
    List<GoalProgress> goals,
    List<CareDay> care) {

  public Progress {
    pain = List.copyOf(pain);
    goals = List.copyOf(goals);
    care = List.copyOf(care);
  }

  /** The pain of a day, 0-10; null: not noted. */
  public record PainDay(
      LocalDate date,
      @Nullable Integer morning,
      @Nullable Integer before,
      @Nullable Integer after) {}

  /**
   * A goal and its newest result.
   *
   * @param first the baseline, or else the first result; null: not measured yet
   * @param latest null: not measured yet
   * @param daysLeft days to the due date; negative after it
   */
  public record GoalProgress(
      Goal goal, @Nullable Integer first, @Nullable Integer latest, long daysLeft) {}

  /** Other care used on a day. */
  public record CareDay(LocalDate date, Care care) {}
}
