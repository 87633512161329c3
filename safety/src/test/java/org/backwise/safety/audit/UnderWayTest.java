package org.backwise.safety.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.fixture.Weekly;
import org.junit.jupiter.api.Test;

/** A programme that is under way: the past stays what it was, and what comes has to follow it. */
class UnderWayTest {

  private static final LocalDate START = PersonMaker.START;
  private static final LocalDate SECOND_WEEK = START.plusDays(7);

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  UnderWayTest() {
    programme.weeks = 2;
  }

  @Test
  void findsNothingInAGoodProgrammeOnAnyDay() {
    for (LocalDate today : List.of(START, START.plusDays(6), SECOND_WEEK, START.plusDays(99))) {
      assertThat(found(Catalogue.small(), programme.make(Catalogue.small()), today)).isEmpty();
      assertThat(found(Catalogue.small(), weekly(Catalogue.small()), today)).isEmpty();
    }
  }

  @Test
  void workGrowsFromTheLastWeekThatIsPast() {
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(1, 1));
    assertThat(found(braces(), weekly(braces()), START)).isNotEmpty();
    assertThat(found(braces(), weekly(braces()), SECOND_WEEK)).as("no more than it was").isEmpty();
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(0, 2));
    assertThat(found(braces(), weekly(braces()), SECOND_WEEK))
        .containsExactly("H11 phase 2 week 2");
    assertThat(found(braces(), programme.make(braces()), SECOND_WEEK))
        .containsExactly("H11 phase 1 week 2");
  }

  @Test
  void aGroupRestsAfterTheLastDayThatIsPast() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    person.hasTime(1, 4);
    programme.days.put(6, List.of(RoutineKind.MAIN_A));
    assertThat(found(bridge(), weekly(bridge()), SECOND_WEEK))
        .containsExactly("H6 " + START.plusDays(6));
  }

  @Test
  void twoDaysThatArePastAreNotJudgedAgain() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    programme.days.remove(2);
    programme.days.put(1, List.of(RoutineKind.MAIN_A));
    assertThat(found(bridge(), weekly(bridge()), START))
        .containsExactly("H6 " + START, "H6 " + SECOND_WEEK);
    assertThat(found(bridge(), weekly(bridge()), SECOND_WEEK)).containsExactly("H6 " + SECOND_WEEK);
  }

  @Test
  void restIsCountedOnFromThePast() {
    person.hasTime(1, 5);
    programme.days.put(5, List.of(RoutineKind.RELIEF));
    programme.days.put(6, List.of(RoutineKind.RELIEF));
    programme.days.put(0, List.of(RoutineKind.RELIEF));
    programme.days.put(1, List.of(RoutineKind.MAIN_A));
    assertThat(found(Catalogue.small(), weekly(Catalogue.small()), SECOND_WEEK))
        .contains("H15 " + SECOND_WEEK);
    programme.days.remove(6);
    assertThat(found(Catalogue.small(), weekly(Catalogue.small()), SECOND_WEEK))
        .doesNotContain("H15 " + SECOND_WEEK);
  }

  @Test
  void aDateThatIsPastIsNotJudgedAgain() {
    Programme made = weekly(Catalogue.small());
    assertThat(found(Catalogue.small(), with(made, START.plusDays(1), 0), SECOND_WEEK)).isEmpty();
    assertThat(found(Catalogue.small(), with(made, SECOND_WEEK.plusDays(1), 1), SECOND_WEEK))
        .containsExactly("STATED " + SECOND_WEEK.plusDays(1));
    assertThat(found(Catalogue.small(), with(made, START.minusDays(1), 0), SECOND_WEEK))
        .as("before the start nothing ever was")
        .contains("H1 " + START.minusDays(1));
  }

  @Test
  void aStepThatAPastPhaseTookIsNotJudgedAgain() {
    programme.relax(new Relaxation("stretch-30", "phase 1", Cause.TIME, ""));
    assertThat(found(Catalogue.small(), weekly(Catalogue.small()), START))
        .containsExactly("RELAXED phase 1");
    assertThat(found(Catalogue.small(), weekly(Catalogue.small()), SECOND_WEEK)).isEmpty();
    programme.relaxed.set(0, new Relaxation("stretch-30", "phase 2", Cause.TIME, ""));
    assertThat(found(Catalogue.small(), weekly(Catalogue.small()), SECOND_WEEK))
        .containsExactly("RELAXED phase 2");
    programme.relaxed.set(0, new Relaxation("stretch-30", "phase 3", Cause.TIME, ""));
    assertThat(found(Catalogue.small(), weekly(Catalogue.small()), SECOND_WEEK))
        .containsExactly("RELAXED phase 3");
  }

  @Test
  void walkingThatIsPastIsNotJudgedAgain() {
    programme.aerobic.add(new AerobicWeek(1, "walking", 45, 5));
    assertThat(found(Catalogue.small(), weekly(Catalogue.small()), START)).isNotEmpty();
    assertThat(found(Catalogue.small(), weekly(Catalogue.small()), SECOND_WEEK)).isEmpty();
  }

  private Programme weekly(Grounds grounds) {
    return Weekly.phases(programme.make(grounds));
  }

  private static Programme with(Programme made, LocalDate date, int phase) {
    List<CalendarEntry> calendar = new ArrayList<>(made.calendar());
    calendar.add(new CalendarEntry(date, "main", phase, RoutineKind.MAIN_B));
    return made.withCalendar(calendar);
  }

  private List<String> found(Grounds grounds, Programme made, LocalDate today) {
    return Audits.underWay(grounds, person, made, today).stream()
        .map(found -> found.rule() + " " + found.place())
        .distinct()
        .toList();
  }

  /** A brace in one, four and eight sets, on three dates a week. */
  private static Grounds braces() {
    return Catalogue.with(
        exercise("brace", ExerciseKind.MOTOR_CONTROL, RoutineRole.WORK)
            .in(Position.SUPINE)
            .regions(Region.CORE, Region.LOW_BACK)
            .effort(Effort.MODERATE)
            .works("deep-core", MuscleRole.STRENGTHENED, 1000)
            .dose(1, 8, 0, 2, 2)
            .dose(4, 8, 0, 2, 2)
            .dose(8, 8, 0, 2, 2)
            .make());
  }

  private static Grounds bridge() {
    return Catalogue.with(
        exercise("bridge", ExerciseKind.STRENGTH, RoutineRole.WORK)
            .in(Position.PRONE)
            .regions(Region.HIP)
            .effort(Effort.MODERATE)
            .works("hamstrings", MuscleRole.STRENGTHENED, 300)
            .dose(1, 8, 0, 1, 1)
            .make());
  }
}
