package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Programme;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H2TimeTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesARoutineThatIsLongerThanItsMinutes() {
    person.availability = new Availability(15, 1, 3, false);
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(2));
    programme.main().set(0, item("long-walk", RoutineRole.WARM_UP));
    assertThat(Audits.broken(long500(), person, programme)).contains("H2");
  }

  @Test
  void allowsExactlyTheMinutesThereAre() {
    programme.main().set(0, item("long-walk", RoutineRole.WARM_UP));
    assertThat(Audits.broken(long500(), person, programme)).isEmpty();
  }

  @Test
  void countsEachWeekOfTheLadder() {
    programme.weeks = 2;
    programme.main().set(0, item("long-walk", RoutineRole.WARM_UP));
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(0, 1));
    assertThat(Audits.all(long500(), person, programme))
        .anySatisfy(
            found -> {
              assertThat(found.rule()).isEqualTo("H2");
              assertThat(found.place()).endsWith("week 2");
            })
        .noneSatisfy(found -> assertThat(found.place()).endsWith("week 1"));
  }

  @Test
  void refusesABudgetAboveTheMinutesThereAre() {
    assertThat(Audits.details(Catalogue.small(), person, programme, new H2Time())).isEmpty();
    person.hasMinutes(19);
    assertThat(Audits.details(Catalogue.small(), person, programme, new H2Time()))
        .containsExactly("budget 1200, at most 1140");
  }

  @Test
  void keepsTheMinutesThatTheClinicianAllows() {
    person.limits.add(new ClearanceLimit.MaxMinutes(5));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H2");
  }

  /** With it the small routine lasts 20 minutes to the second. */
  private static Grounds long500() {
    Programme small = new ProgrammeMaker().make(Catalogue.small());
    int rest = small.phases().get(0).routines().get(0).seconds() - 120;
    return Catalogue.with(
        exercise("long-walk", ExerciseKind.ACTIVE_ROM, RoutineRole.WARM_UP)
            .in(Position.STANDING)
            .regions(Region.WHOLE_BODY)
            .dose(1, 5, 0, (1200 - rest) / 5, 0)
            .dose(1, 1, 0, (1200 - rest) % 5, 0)
            .make());
  }
}
