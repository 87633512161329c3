package org.backwise.sessions.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.safety.DayVerdict;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.timeline.Timeline;
import org.junit.jupiter.api.Test;

class SessionDaysTest {

  private static final LocalDate START = Fixtures.START;
  private static final SessionDays DAYS = Someone.DAYS;

  @Test
  void makesTimelinesOfWhatIsGiven() {
    List<DaySession> day = day(Today.on(START));
    assertThat(day).extracting(DaySession::session).containsExactly("main", "stretch");
    Timeline timeline = day.get(0).timeline();
    assertThat(timeline).as("%s", day.get(0).verdict()).isNotNull();
    assertThat(timeline.seconds()).isEqualTo(routineSeconds());
  }

  @Test
  void givesTheReliefRoutineOnceOnADayOfStrongPain() {
    List<DaySession> day = day(new Today(START, OptionalInt.of(9), false));
    assertThat(day).extracting(DaySession::session).containsExactly("relief");
  }

  @Test
  void givesTheReliefRoutineOnRequest() {
    DaySession relief =
        DAYS.relief(Someone.intake(), PersonState.NEW, Someone.programme(), Today.on(START));
    assertThat(relief.timeline()).isNotNull();
  }

  @Test
  void hasNoSessionOnADayWithoutOne() {
    assertThat(day(Today.on(START.plusDays(1)))).isEmpty();
  }

  @Test
  void givesNothingWhenTheScreeningWithholds() {
    Intake flagged = Someone.intake("yes: []", "yes: [{flag: saddle-numbness}]");
    List<DaySession> day = DAYS.on(flagged, PersonState.NEW, Someone.programme(), Today.on(START));
    assertThat(day)
        .allSatisfy(
            session -> {
              assertThat(session.verdict()).isInstanceOf(DayVerdict.Held.class);
              assertThat(session.timeline()).isNull();
            });
  }

  @Test
  void givesNothingMoreOnADayThatEndedInPain() {
    Diary diary = Diary.upTo(START, List.of(hurt(new Hurt(2, 6, 3, false, false, false))));
    assertThat(diaryDay(diary, START))
        .isNotEmpty()
        .allSatisfy(session -> assertThat(session.verdict()).isInstanceOf(DayVerdict.Rest.class));
  }

  @Test
  void givesNoReliefOnADayThatEndedInPainButOnTheNext() {
    Diary diary = Diary.upTo(START, List.of(hurt(new Hurt(2, 6, 3, false, false, false))));
    assertThat(reliefDay(diary, START).verdict()).isInstanceOf(DayVerdict.Rest.class);
    assertThat(reliefDay(diary, START).timeline()).isNull();
    assertThat(reliefDay(diary, START.plusDays(1)).timeline()).isNotNull();
  }

  @Test
  void givesReliefWhereOnlyTheExerciseStopped() {
    Diary diary = Diary.upTo(START, List.of(hurt(new Hurt(2, 4, 3, false, false, false))));
    assertThat(reliefDay(diary, START).timeline()).isNotNull();
  }

  @Test
  void givesNoReliefWhileAGraveSignLocks() {
    Diary diary = Diary.upTo(START, List.of(hurt(new Hurt(2, 2, 3, true, false, false))));
    assertThat(reliefDay(diary, START.plusDays(1)).verdict()).isInstanceOf(DayVerdict.Held.class);
  }

  @Test
  void staysLockedAfterAGraveSignUntilTheDangerQuestionsAreAnsweredAgain() {
    DiaryEntry grave = hurt(new Hurt(2, 2, 3, true, false, false));
    DiaryEntry again =
        new DiaryEntry.ScreenedAgain(new UUID(0, 2), new When(START, ZoneOffset.UTC));
    assertThat(diaryDay(Diary.upTo(START, List.of(grave)), START))
        .isNotEmpty()
        .allSatisfy(session -> assertThat(session.verdict()).isInstanceOf(DayVerdict.Held.class));
    assertThat(diaryDay(Diary.upTo(START, List.of(grave, again)), START))
        .isNotEmpty()
        .allSatisfy(session -> assertThat(session.timeline()).isNotNull());
  }

  private static List<DaySession> diaryDay(Diary diary, LocalDate date) {
    return new DiaryDays(DAYS, Fixtures.SESSIONS)
        .on(Someone.intake(), diary, Someone.programme(), Today.on(date));
  }

  private static DaySession reliefDay(Diary diary, LocalDate date) {
    return new DiaryDays(DAYS, Fixtures.SESSIONS)
        .relief(Someone.intake(), diary, Someone.programme(), Today.on(date));
  }

  private static DiaryEntry hurt(Hurt hurt) {
    return new DiaryEntry.HurtReported(
        new UUID(0, 1), new When(START, ZoneOffset.UTC), "bridge", null, null, hurt);
  }

  private static int routineSeconds() {
    return Someone.programme().phases().get(0).routines().stream()
        .filter(routine -> routine.kind() == RoutineKind.MAIN_A)
        .findFirst()
        .orElseThrow()
        .seconds();
  }

  private static List<DaySession> day(Today today) {
    return DAYS.on(Someone.intake(), PersonState.NEW, Someone.programme(), today);
  }
}
