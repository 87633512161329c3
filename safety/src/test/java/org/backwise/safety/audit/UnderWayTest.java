package org.backwise.safety.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** In a programme that is under way what comes has to follow what was. */
class UnderWayTest {

  private static final LocalDate START = PersonMaker.START;
  private static final LocalDate SECOND_WEEK = START.plusDays(7);

  private final TwoWeeks weeks = new TwoWeeks();
  private final PersonMaker person = weeks.person;
  private final ProgrammeMaker programme = weeks.programme;

  @Test
  void findsNothingInAGoodProgrammeOnAnyDay() {
    for (LocalDate today : List.of(START, START.plusDays(6), SECOND_WEEK, START.plusDays(99))) {
      assertThat(weeks.found(Catalogue.small(), programme.make(Catalogue.small()), today))
          .isEmpty();
      assertThat(weeks.found(Catalogue.small(), today)).isEmpty();
    }
  }

  @Test
  void workGrowsFromTheLastWeekThatIsPast() {
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(1, 1));
    assertThat(weeks.found(braces(), START)).isNotEmpty();
    assertThat(weeks.found(braces(), SECOND_WEEK)).as("no more than it was").isEmpty();
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(0, 2));
    assertThat(weeks.found(braces(), SECOND_WEEK)).containsExactly("H11 phase 2 week 2");
    assertThat(weeks.found(braces(), programme.make(braces()), SECOND_WEEK))
        .containsExactly("H11 phase 1 week 2");
  }

  @Test
  void aGroupRestsAfterTheLastDayThatIsPast() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    person.hasTime(1, 4);
    programme.days.put(6, List.of(RoutineKind.MAIN_A));
    assertThat(weeks.found(TwoWeeks.bridge(), SECOND_WEEK))
        .containsExactly("H6 " + START.plusDays(6));
  }

  @Test
  void restIsCountedOnFromThePast() {
    person.hasTime(1, 5);
    programme.days.put(5, List.of(RoutineKind.RELIEF));
    programme.days.put(6, List.of(RoutineKind.RELIEF));
    programme.days.put(0, List.of(RoutineKind.RELIEF));
    programme.days.put(1, List.of(RoutineKind.MAIN_A));
    assertThat(weeks.found(Catalogue.small(), SECOND_WEEK)).contains("H15 " + SECOND_WEEK);
    programme.days.remove(6);
    assertThat(weeks.found(Catalogue.small(), SECOND_WEEK)).doesNotContain("H15 " + SECOND_WEEK);
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
}
