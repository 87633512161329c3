package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The weeks of a programme after which walking does not grow: they were not borne, or empty. */
final class HeldWeeks {

  private final Plan plan;
  private final ReactionTable table;
  private final Bearings bearings;

  HeldWeeks(Plan plan, ReactionTable table, Bearings bearings) {
    this.plan = plan;
    this.table = table;
    this.bearings = bearings;
  }

  /** How many of the weeks before that of {@code today}. */
  int before(LocalDate today) {
    return (int) IntStream.range(1, plan.week(today)).filter(week -> !borne(week)).count();
  }

  private boolean borne(int week) {
    @Nullable LocalDate day = bearings.days().lower(plan.firstDay(week + 1));
    return day != null
        && !day.isBefore(plan.firstDay(week))
        && bearings.exercisesOn(day).stream()
            .map(exercise -> table.decide(bearings.of(exercise, day)))
            .allMatch(row -> row.then() == Consequence.GROW);
  }
}
