package org.backwise.sessions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.sessions.diary.Entries.done;
import static org.backwise.sessions.diary.Entries.session;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Entries;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.stores.Programmes.Kept;
import org.junit.jupiter.api.Test;

class PlanDaysTest {

  /** A Monday; the plan has a morning and a main routine on it, and a morning a week later. */
  private static final LocalDate START = Fixtures.START;

  private static final DiaryEntry MORNING =
      session(START, "morning", RoutineKind.MORNING, "bridge");

  @Test
  void aDayIsWholeWhenAllOfItsSessionsAreDone() {
    assertThat(kind(START, START, MORNING, done(START, "clam"))).isEqualTo(PlanDayKind.ALL);
    assertThat(kind(START, START, done(START, "clam"))).isEqualTo(PlanDayKind.PART);
  }

  @Test
  void aSessionInWhichNothingWasDoneIsNone() {
    assertThat(kind(START, START.plusDays(1), done(START))).isEqualTo(PlanDayKind.OPEN);
  }

  @Test
  void todayIsOpenOnlyWhenItIsOver() {
    assertThat(kind(START, START)).isEqualTo(PlanDayKind.COMING);
    assertThat(kind(START, START.plusDays(1))).isEqualTo(PlanDayKind.OPEN);
    assertThat(kind(START.plusDays(7), START)).isEqualTo(PlanDayKind.COMING);
  }

  @Test
  void aDayWithoutAPlanIsRestAndWhatIsDoneOnItIsOnesOwn() {
    LocalDate free = START.plusDays(2);
    assertThat(kind(free, free)).isEqualTo(PlanDayKind.REST);
    assertThat(kind(free, free, done(free, "clam"))).isEqualTo(PlanDayKind.OWN);
    assertThat(kind(free, START)).isEqualTo(PlanDayKind.COMING);
    assertThat(kind(START.minusDays(1), START)).isEqualTo(PlanDayKind.BEFORE);
  }

  @Test
  void aDayThatAsksForRestIsAnEasyOne() {
    DiaryEntry strong = Entries.hurt(START, "clam", new Hurt(2, 9, 3, false, false, false));
    DiaryEntry slight = Entries.hurt(START, "clam", 2, 3);
    DiaryEntry relief = session(START, "relief", RoutineKind.RELIEF, "easy-breathing-lying");
    LocalDate later = START.plusDays(1);
    assertThat(kind(START, later, strong)).isEqualTo(PlanDayKind.EASY);
    assertThat(kind(START, later, slight)).isEqualTo(PlanDayKind.OPEN);
    assertThat(kind(START, later, relief)).isEqualTo(PlanDayKind.EASY);
    assertThat(kind(START, later, Entries.flare(START, true))).isEqualTo(PlanDayKind.EASY);
  }

  @Test
  void whatIsNotedLateCountsOnItsDay() {
    Diary diary = Diary.upTo(START.plusDays(9), List.of(done(START.plusDays(8), "clam"), MORNING));
    assertThat(days(diary).on(START).kind()).isEqualTo(PlanDayKind.PART);
  }

  @Test
  void restDaysCountInTheirWeekAndOneQuietDayEndsNothing() {
    List<PlanWeek> weeks = days(Diary.upTo(START.plusDays(8), List.of(MORNING))).weeks();
    assertThat(weeks).extracting(PlanWeek::from).containsExactly(START, START.plusDays(7));
    assertThat(weeks.get(0).kept()).isEqualTo(7);
    assertThat(weeks.get(0).onPlan(600)).isTrue();
    assertThat(weeks.get(0).over()).isTrue();
    assertThat(weeks.get(1).counted()).isEqualTo(2);
    assertThat(weeks.get(1).kept()).isEqualTo(1);
    assertThat(weeks.get(1).onPlan(600)).isFalse();
    assertThat(weeks.get(1).over()).isFalse();
  }

  @Test
  void aNewProgrammeDoesNotWipeOutTheWeeksBefore() {
    Programme first = Fixtures.programme();
    Programme second =
        first.withCalendar(
            List.of(new CalendarEntry(START.plusDays(3), "main", 0, RoutineKind.MAIN_A)));
    Plans plans = Plans.of(List.of(kept(first, START), kept(second, START.plusDays(2))));
    assertThat(plans.calendar(START)).hasSize(2);
    assertThat(plans.calendar(START.plusDays(3))).hasSize(1);
    assertThat(plans.calendar(START.plusDays(7))).isEmpty();
    assertThat(plans.start()).hasValue(START);
  }

  @Test
  void withoutAProgrammeThereIsNoWeek() {
    Plans none = Plans.of(List.of());
    Diary diary = Diary.upTo(START, List.of());
    assertThat(new PlanDays(diary, none, Fixtures.SESSIONS.thatHurts()).weeks()).isEmpty();
  }

  private static PlanDayKind kind(LocalDate date, LocalDate asOf, DiaryEntry... entries) {
    return days(Diary.upTo(asOf, List.of(entries))).on(date).kind();
  }

  private static PlanDays days(Diary diary) {
    Plans plans = Plans.of(List.of(kept(Fixtures.programme(), START)));
    return new PlanDays(diary, plans, Fixtures.SESSIONS.thatHurts());
  }

  private static Kept kept(Programme programme, LocalDate judgedOn) {
    return new Kept(Entries.id("programme" + judgedOn), programme, judgedOn);
  }
}
