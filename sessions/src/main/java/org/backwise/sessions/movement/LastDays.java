package org.backwise.sessions.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.AerobicDone;
import org.backwise.sessions.diary.DiaryEntry.EffortNoted;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.plan.PlanDay;
import org.backwise.sessions.plan.PlanDayKind;
import org.backwise.sessions.plan.PlanDays;
import org.backwise.sessions.plan.Plans;
import org.backwise.sessions.timeline.Timelines;

/** The last days of a diary, counted. */
final class LastDays {

  private static final int WHOLE = 1000;

  private final Diary diary;
  private final Plans plans;
  private final List<LocalDate> dates;
  private final List<PlanDay> planned;

  LastDays(Diary diary, Plans plans, PlanDays days, int withinDays) {
    this.diary = diary;
    this.plans = plans;
    LocalDate today = diary.asOf();
    this.dates = today.minusDays(withinDays - 1L).datesUntil(today.plusDays(1)).toList();
    this.planned =
        today
            .minusDays(withinDays)
            .datesUntil(today)
            .map(days::on)
            .filter(LastDays::wasPlanned)
            .toList();
  }

  private static boolean wasPlanned(PlanDay day) {
    return day.kind() == PlanDayKind.ALL
        || day.kind() == PlanDayKind.PART
        || day.kind() == PlanDayKind.OPEN;
  }

  MovementFacts facts(int hardFrom) {
    return new MovementFacts(
        lastInARow(dates, this::rested),
        lastInARow(planned, this::nothing),
        planned.size(),
        keptMilli(),
        dates.stream().mapToInt(this::extra).sum(),
        aerobicMilli(),
        (int) within(EffortNoted.class).filter(noted -> noted.effort() >= hardFrom).count());
  }

  private static <T> int lastInARow(List<T> days, Predicate<T> holds) {
    int row = 0;
    while (row < days.size() && holds.test(days.get(days.size() - 1 - row))) {
      row++;
    }
    return row;
  }

  private boolean rested(LocalDate date) {
    return within(OtherCareNoted.class)
        .anyMatch(care -> care.date().equals(date) && care.care() == Care.REST && care.used());
  }

  /** Neither a session nor a walk. */
  private boolean nothing(PlanDay day) {
    return day.kind() == PlanDayKind.OPEN
        && diary.all(AerobicDone.class).noneMatch(walk -> walk.date().equals(day.date()));
  }

  private int keptMilli() {
    int kept = (int) planned.stream().filter(PlanDay::kept).count();
    return planned.isEmpty() ? WHOLE : kept * WHOLE / planned.size();
  }

  /** Sessions of {@code date} beyond its plan; what no calendar ever holds may be done freely. */
  private int extra(LocalDate date) {
    List<String> done =
        within(SessionDone.class)
            .filter(session -> session.date().equals(date) && !session.items().isEmpty())
            .map(SessionDone::session)
            .filter(places(date)::contains)
            .toList();
    return Math.max(0, done.size() - plans.calendar(date).size());
  }

  private Set<String> places(LocalDate date) {
    return plans.on(date).map(Programme::calendar).stream()
        .flatMap(List::stream)
        .map(CalendarEntry::session)
        .collect(Collectors.toSet());
  }

  private int aerobicMilli() {
    LocalDate today = diary.asOf();
    int asked =
        plans.on(today).stream()
            .flatMap(
                programme ->
                    programme.aerobic().stream()
                        .filter(w -> w.week() == Timelines.week(programme.start(), today)))
            .mapToInt(week -> week.minutes())
            .sum();
    int done = within(AerobicDone.class).mapToInt(AerobicDone::minutes).sum();
    return asked == 0 ? 0 : done * WHOLE / asked;
  }

  private <T extends DiaryEntry> Stream<T> within(Class<T> kind) {
    return diary.all(kind).filter(entry -> !entry.date().isBefore(dates.get(0)));
  }
}
