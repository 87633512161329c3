package org.backwise.sessions.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Entries;
import org.backwise.sessions.plan.PlanDays;
import org.backwise.sessions.plan.Plans;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.backwise.sessions.stores.Programmes.Kept;
import org.junit.jupiter.api.Test;

class MovementTableTest {
  private static final LocalDate START = Fixtures.START;
  private static final MovementTable TABLE = ProgressKnowledge.of(Fixtures.KNOWLEDGE).movement();

  private final List<DiaryEntry> entries = new ArrayList<>();

  @Test
  void threeQuietPlannedDaysAreNoticedAndTwoAreNot() {
    assertThat(notes(START.plusDays(2))).isEmpty();
    assertThat(notes(START.plusDays(3))).containsExactly("quiet-days");
  }

  @Test
  void aWalkIsMovementToo() {
    entries.add(walk(START.plusDays(2), 10));
    assertThat(notes(START.plusDays(3))).containsExactly("few-days");
  }

  @Test
  void aFewDaysOfManyAreNoticedUntilHalfOfThemAreKept() {
    done(0, 4);
    assertThat(notes(START.plusDays(6))).containsExactly("few-days");
    done(2);
    assertThat(notes(START.plusDays(6))).isEmpty();
  }

  @Test
  void aFlareUpIsNeverTooLittle() {
    entries.add(Entries.flare(START, true));
    assertThat(notes(START.plusDays(6))).isEmpty();
  }

  @Test
  void threeDaysOfBedRestAreNoticedEvenInAFlareUp() {
    entries.add(Entries.flare(START, true));
    rest(4, 5);
    assertThat(notes(START.plusDays(5))).isEmpty();
    rest(6);
    assertThat(notes(START.plusDays(6))).containsExactly("lying-down");
    assertThat(notes(START.plusDays(7))).isEmpty();
  }

  @Test
  void moreThanWasPlannedIsNoticed() {
    done(0, 1, 2, 3, 4);
    again(1);
    again(2);
    assertThat(notes(START.plusDays(5))).isEmpty();
    again(3);
    assertThat(notes(START.plusDays(5))).containsExactly("more-sessions");
  }

  @Test
  void reliefIsNeverTooMuch() {
    done(0, 1, 2, 3, 4);
    for (int day = 0; day < 5; day++) {
      entries.add(
          Entries.session(
              START.plusDays(day), "relief", RoutineKind.RELIEF, "easy-breathing-lying"));
    }
    assertThat(notes(START.plusDays(5))).isEmpty();
  }

  @Test
  void muchMoreWalkingThanPlannedIsNoticed() {
    done(0, 1, 2, 3, 4);
    entries.add(walk(START.plusDays(1), 89));
    assertThat(notes(START.plusDays(5))).isEmpty();
    entries.add(walk(START.plusDays(2), 1));
    assertThat(notes(START.plusDays(5))).containsExactly("more-walking");
  }

  @Test
  void threeVeryHardSessionsAreNoticed() {
    done(0, 1, 2, 3, 4);
    effort(1, 8);
    effort(2, 7);
    effort(3, 10);
    assertThat(notes(START.plusDays(5))).isEmpty();
    effort(4, 9);
    assertThat(notes(START.plusDays(5))).containsExactly("very-hard");
  }

  @Test
  void everyRowIsReached() {
    assertThat(TABLE.ids())
        .containsExactly(
            "lying-down", "quiet-days", "few-days", "more-sessions", "more-walking", "very-hard");
  }

  private void done(int... days) {
    for (int day : days) {
      entries.add(Entries.done(START.plusDays(day), "clam"));
    }
  }

  private void again(int day) {
    LocalDate date = START.plusDays(day);
    entries.add(
        new DiaryEntry.SessionDone(
            Entries.id("again" + day),
            Entries.when(date),
            "main",
            RoutineKind.MAIN_A,
            ((DiaryEntry.SessionDone) Entries.done(date, "clam")).items(),
            null));
  }

  private void rest(int... days) {
    for (int day : days) {
      entries.add(Entries.care(START.plusDays(day), Care.REST, true));
    }
  }

  private void effort(int day, int effort) {
    LocalDate date = START.plusDays(day);
    entries.add(
        new DiaryEntry.EffortNoted(Entries.id("e" + day), Entries.when(date), "main", effort));
  }

  private static DiaryEntry walk(LocalDate date, int minutes) {
    return new DiaryEntry.AerobicDone(
        Entries.id("walk" + date), Entries.when(date), "walking", minutes);
  }

  /** A main session on each day of two weeks, and sixty minutes of walking a week. */
  private List<String> notes(LocalDate asOf) {
    List<CalendarEntry> calendar =
        START
            .datesUntil(START.plusDays(14))
            .map(date -> new CalendarEntry(date, "main", 0, RoutineKind.MAIN_A))
            .toList();
    Programme programme =
        Fixtures.programme()
            .withCalendar(calendar)
            .withAerobic(List.of(new AerobicWeek(1, "walking", 20, 3)));
    Plans plans = Plans.of(List.of(new Kept(Entries.id("p"), programme, START)));
    Diary diary = Diary.upTo(asOf, entries);
    PlanDays days = new PlanDays(diary, plans, Fixtures.SESSIONS.thatHurts());
    return TABLE.notes(diary, plans, days).stream().map(MovementNote::id).toList();
  }
}
