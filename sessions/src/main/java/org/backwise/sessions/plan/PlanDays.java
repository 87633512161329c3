package org.backwise.sessions.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.RoutineKind;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.ThatHurts;
import org.backwise.sessions.pain.Flare;

/** Lays a diary beside the plans. What is noted late counts as what is noted on its day. */
public final class PlanDays {

  private static final int WEEK = 7;

  private final Diary diary;
  private final Plans plans;
  private final ThatHurts table;
  private final List<Flare> flares;

  /** With the table that says which pain ended a day. */
  public PlanDays(Diary diary, Plans plans, ThatHurts table) {
    this.diary = diary;
    this.plans = plans;
    this.table = table;
    this.flares = Flare.in(diary);
  }

  /** The weeks from the first plan to today, whole; none before there was a plan. */
  public List<PlanWeek> weeks() {
    return plans.start().filter(start -> !start.isAfter(diary.asOf())).stream()
        .flatMap(start -> monday(start).datesUntil(diary.asOf().plusDays(1)))
        .filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY)
        .map(this::week)
        .toList();
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private PlanWeek week(LocalDate monday) {
    return new PlanWeek(monday, monday.datesUntil(monday.plusDays(WEEK)).map(this::on).toList());
  }

  /** One day. */
  public PlanDay on(LocalDate date) {
    return new PlanDay(date, kind(date));
  }

  private PlanDayKind kind(LocalDate date) {
    if (plans.start().map(date::isBefore).orElse(true)) {
      return PlanDayKind.BEFORE;
    }
    Set<String> planned =
        plans.calendar(date).stream().map(CalendarEntry::session).collect(Collectors.toSet());
    Set<String> done = done(date).stream().map(SessionDone::session).collect(Collectors.toSet());
    if (planned.isEmpty()) {
      return unplanned(date, !done.isEmpty());
    } else if (done.containsAll(planned)) {
      return PlanDayKind.ALL;
    } else if (easy(date)) {
      return PlanDayKind.EASY;
    } else if (done.stream().anyMatch(planned::contains)) {
      return PlanDayKind.PART;
    }
    return date.isBefore(diary.asOf()) ? PlanDayKind.OPEN : PlanDayKind.COMING;
  }

  private PlanDayKind unplanned(LocalDate date, boolean done) {
    if (done) {
      return PlanDayKind.OWN;
    }
    return date.isAfter(diary.asOf()) ? PlanDayKind.COMING : PlanDayKind.REST;
  }

  private List<SessionDone> done(LocalDate date) {
    return diary
        .all(SessionDone.class)
        .filter(session -> session.date().equals(date) && !session.items().isEmpty())
        .toList();
  }

  private boolean easy(LocalDate date) {
    return flares.stream().anyMatch(flare -> flare.holds(date))
        || done(date).stream().anyMatch(session -> session.routine() == RoutineKind.RELIEF)
        || diary
            .all(HurtReported.class)
            .filter(hurt -> hurt.date().equals(date))
            .anyMatch(hurt -> table.decide(hurt.hurt()) != HurtOutcome.STOP_EXERCISE);
  }
}
