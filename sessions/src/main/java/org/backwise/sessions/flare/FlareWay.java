package org.backwise.sessions.flare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.backwise.knowledge.tables.PlanningTables;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.FlareSaid;
import org.jspecify.annotations.Nullable;

/**
 * The way through a flare-up, seen from one day.
 *
 * @param since its first day
 * @param day which day of it this is, from 1; past the last when it is over
 * @param days how many it has
 * @param restDays the first so many are rest
 * @param still the person said, once it was past, that it still flares
 */
public record FlareWay(LocalDate since, int day, int days, int restDays, boolean still) {

  /** That of the last day of {@code diary}; empty when no flare-up is told. */
  public static Optional<FlareWay> of(Diary diary, PlanningTables tables) {
    @Nullable LocalDate since = diary.flareSince();
    if (since == null) {
      return Optional.empty();
    }
    int days = tables.phases().flare().days();
    int day = (int) ChronoUnit.DAYS.between(since, diary.asOf()) + 1;
    boolean still =
        diary
            .all(FlareSaid.class)
            .anyMatch(said -> said.flaring() && !said.date().isBefore(since.plusDays(days)));
    return Optional.of(new FlareWay(since, day, days, tables.bounds().restDaysMost(), still));
  }

  /** Where on it this day is. */
  public FlareStage stage() {
    if (day > days) {
      return FlareStage.PAST;
    }
    return day > restDays ? FlareStage.EASY : FlareStage.REST;
  }
}
