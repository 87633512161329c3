package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the days of a programme, one after the other, and finds where each exercise stands
 * on its ladder: a ladder is climbed by what was borne, not by the calendar.
 */
final class Way {

  /** Two bad days in a short time. */
  static final String BAD_DAYS = "bad-days";

  /** The same, when every dose is the smallest already. */
  static final String LOWEST = "bad-days-lowest";

  private final Plan plan;
  private final ReactionTable table;
  private final MissedDays missed;
  private final Bearings bearings;
  private final AdjustmentBook book;
  private final Footholds footholds;
  private final List<LocalDate> badDays = new ArrayList<>();
  private @Nullable LocalDate last;

  Way(
      Plan plan,
      Footholds footholds,
      ReactionTable table,
      MissedDays missed,
      Bearings bearings,
      AdjustmentBook book) {
    this.plan = plan;
    this.table = table;
    this.missed = missed;
    this.bearings = bearings;
    this.book = book;
    this.footholds = footholds;
  }

  Following upTo(LocalDate today) {
    for (LocalDate day : bearings.days().headSet(today, true)) {
      begin(day, bearings.counts(day));
      doneOn(day).forEach(exercise -> stand(exercise, day));
      react(day);
      last = bearings.counts(day) ? day : last;
    }
    begin(today, true);
    plan.exercises().forEach(exercise -> stand(exercise, today));
    return new Following(footholds.behind(plan.week(today)), book.all());
  }

  private List<String> doneOn(LocalDate day) {
    return bearings.exercisesOn(day).stream().filter(plan.exercises()::contains).toList();
  }

  /** After days without a session all goes back; what the person undid comes up again. */
  private void begin(LocalDate day, boolean back) {
    LocalDate before = last;
    if (back && before != null) {
      int days = (int) ChronoUnit.DAYS.between(before, day) - 1;
      missed
          .after(days, bearings.away(before, day))
          .ifPresent(
              row -> eased(day, before, row.id(), footholds.back(row.back(), day, f -> true)));
    }
    book.undo(day).forEach(undone -> restore(undone, plan.week(day)));
  }

  private void restore(Adjustment undone, int week) {
    undone.changes().forEach(c -> footholds.of(c.exercise(), week).restore(c.from()));
  }

  private void eased(LocalDate on, LocalDate about, String cause, List<DoseChange> changes) {
    if (!changes.isEmpty()) {
      book.add(new Adjustment(on, about, cause, Consequence.EASIER, true, changes, null));
    }
  }

  /** Rises where the plan does, it was borne well, and it is time; on a day that was heard of. */
  private void stand(String exercise, LocalDate day) {
    OptionalInt planned = plan.at(exercise, plan.week(day));
    if (planned.isPresent()) {
      Foothold foothold = footholds.of(exercise, plan.week(day));
      LocalDate heard = bearings.heard(day);
      int week = plan.week(heard);
      boolean due = plan.at(exercise, week).orElse(0) > foothold.rung();
      Foothold.Step step = foothold.last();
      if (due && step != null && foothold.ripe(week, heard, table.settleDays())) {
        climb(exercise, foothold, step, heard);
      } else if (planned.getAsInt() > foothold.rung()) {
        foothold.fallBehind();
      }
      foothold.atMost(planned.getAsInt());
    }
  }

  private void climb(String exercise, Foothold foothold, Foothold.Step step, LocalDate day) {
    int week = plan.week(day);
    if (step.row().then() == Consequence.GROW) {
      foothold.rise(week, day, plan.at(exercise, week).orElseThrow());
      return;
    }
    foothold.fallBehind();
    if (step.row().then() == Consequence.STAY) {
      LocalDate due = plan.firstDay(week);
      DoseChange stays = new DoseChange(exercise, foothold.rung(), foothold.rung());
      note(step.day().isAfter(due) ? step.day() : due, step, stays);
    }
  }

  private void note(LocalDate on, Foothold.Step step, DoseChange change) {
    ReactionRow row = step.row();
    book.add(
        new Adjustment(
            on, step.day(), row.id(), row.then(), row.reversible(), List.of(change), null));
  }

  private void react(LocalDate day) {
    for (String exercise : doneOn(day)) {
      ReactionRow row = table.decide(bearings.of(exercise, day));
      Foothold foothold = footholds.of(exercise, plan.week(day));
      foothold.bear(day, row);
      if (row.then().bad()) {
        tooMuch(exercise, new Foothold.Step(day, row));
      }
    }
    if (badDays.contains(day) && tooOften(day)) {
      stepBack(day);
    }
  }

  private void tooMuch(String exercise, Foothold.Step step) {
    if (!badDays.contains(step.day())) {
      badDays.add(step.day());
    }
    LocalDate on = bearings.decidedOn(step.row(), step.day());
    DoseChange change = footholds.back(exercise, 1, on);
    if (change.moves() || step.row().then() == Consequence.PAUSE) {
      note(on, step, change);
    }
  }

  private boolean tooOften(LocalDate day) {
    badDays.removeIf(d -> !d.isAfter(day.minusDays(table.badWithinDays())));
    return badDays.size() >= table.badDays();
  }

  /** All that has not gone back goes back, too; where nothing can, that is told. */
  private void stepBack(LocalDate day) {
    badDays.clear();
    List<DoseChange> changes = footholds.back(1, day, foothold -> !foothold.badOn(day));
    if (changes.isEmpty() && footholds.lowest(plan.week(day))) {
      book.add(new Adjustment(day, day, LOWEST, Consequence.STAY, false, List.of(), null));
    } else {
      eased(day, day, BAD_DAYS, changes);
    }
  }
}
