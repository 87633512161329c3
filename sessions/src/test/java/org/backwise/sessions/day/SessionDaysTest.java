package org.backwise.sessions.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.reading.Problems;
import org.backwise.safety.DayVerdict;
import org.backwise.safety.Judge;
import org.backwise.sessions.Fixtures;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.timeline.Timeline;
import org.junit.jupiter.api.Test;

class SessionDaysTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 23);
  private static final Documents DOCUMENTS = Documents.of(Fixtures.KNOWLEDGE);
  private static final SessionDays DAYS =
      new SessionDays(Judge.of(Fixtures.KNOWLEDGE), Fixtures.SESSIONS.timelines());

  private static final String INTAKE =
      """
      intakeVersion: 1
      answeredOn: 2026-11-20
      start: 2026-11-23
      person: {birthYear: 1985, sex: male}
      screening: {askedOn: 2026-11-20, questions: 1, yes: [], unsure: [], seenFor: []}
      pain: {sites: [{site: neck, startedOn: 2026-06-01, worst: 5, average: 3, now: 2}], irritability: low}
      conditions: [{code: non-specific}]
      surgery: []
      clearance: {by: physiotherapist, on: 2026-11-15, saw: {worst: 5, falls12m: 0}}
      activity: {level: moderate}
      cannot: []
      falls12m: 0
      setting: {equipment: [chair, mat], places: [home]}
      availability: {minutesPerSession: 20, sessionsPerDay: 2, daysPerWeek: 3}
      """;
  private static final String PROGRAMME =
      """
      phases:
        - name: restore
          weeks: 2
          routines:
            - kind: main-a
              items:
                - {exercise: shoulder-rolls, role: warm-up, dose: {sets: 1, reps: 10}}
                - {exercise: seated-gluteal-squeeze, role: daily, dose: {sets: 1, reps: 5}}
                - {exercise: easy-breathing-sitting, role: cool-down, dose: {sets: 1, reps: 8}}
            - kind: relief
              items:
                - {exercise: shoulder-rolls, role: warm-up, dose: {sets: 1, reps: 10}}
                - {exercise: easy-breathing-sitting, role: cool-down, dose: {sets: 1, reps: 8}}
      calendar:
        - {date: 2026-11-23, session: main, phase: 0, routine: main-a}
        - {date: 2026-11-23, session: stretch, phase: 0, routine: main-a}
      """;

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
    DaySession relief = DAYS.relief(intake(INTAKE), PersonState.NEW, programme(), Today.on(START));
    assertThat(relief.timeline()).isNotNull();
  }

  @Test
  void hasNoSessionOnADayWithoutOne() {
    assertThat(day(Today.on(START.plusDays(1)))).isEmpty();
  }

  @Test
  void givesNothingWhenTheScreeningWithholds() {
    String flagged = INTAKE.replace("yes: []", "yes: [{flag: saddle-numbness}]");
    List<DaySession> day = DAYS.on(intake(flagged), PersonState.NEW, programme(), Today.on(START));
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
        .on(intake(INTAKE), diary, programme(), Today.on(date));
  }

  private static DaySession reliefDay(Diary diary, LocalDate date) {
    return new DiaryDays(DAYS, Fixtures.SESSIONS)
        .relief(intake(INTAKE), diary, programme(), Today.on(date));
  }

  private static DiaryEntry hurt(Hurt hurt) {
    return new DiaryEntry.HurtReported(
        new UUID(0, 1), new When(START, ZoneOffset.UTC), "bridge", null, null, hurt);
  }

  private static int routineSeconds() {
    return programme().phases().get(0).routines().stream()
        .filter(routine -> routine.kind() == RoutineKind.MAIN_A)
        .findFirst()
        .orElseThrow()
        .seconds();
  }

  private static List<DaySession> day(Today today) {
    return DAYS.on(intake(INTAKE), PersonState.NEW, programme(), today);
  }

  private static Intake intake(String text) {
    IntakeReading reading = DOCUMENTS.intakes().read("intake", text);
    assertThat(reading).isInstanceOf(IntakeReading.Whole.class);
    return ((IntakeReading.Whole) reading).intake();
  }

  private static Programme programme() {
    Problems problems = new Problems();
    Programme programme =
        DOCUMENTS.programmes().read("programme", PROGRAMME, intake(INTAKE), problems).orElseThrow();
    assertThat(problems.all()).isEmpty();
    return programme;
  }
}
