package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Replacement;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H10aOverusedTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesLoadOnAnOverusedGroup() {
    programme.main().add(2, item("leg-lift", RoutineRole.WORK));
    assertThat(Audits.broken(legLift(300), person, programme)).isEmpty();
    person.activities.add("driving");
    assertThat(Audits.broken(legLift(300), person, programme)).contains("H10a");
  }

  @Test
  void looksAtShortVersionsToo() {
    person.activities.add("driving");
    programme.shortened.add(item("leg-lift", RoutineRole.WORK));
    assertThat(Audits.broken(legLift(300), person, programme)).contains("H10a");
  }

  @Test
  void looksAtAlternativesTooButNotAtRelief() {
    person.activities.add("driving");
    Grounds grounds = legLift(300);
    programme.routines.get(RoutineKind.RELIEF).add(1, item("leg-lift", RoutineRole.WORK));
    assertThat(Audits.details(grounds, person, programme, new H10aOverused())).isEmpty();
    var dose = grounds.exercises().get("leg-lift").doses().get(0).dose();
    Alternative lift = new Alternative("leg-lift", dose, "equal");
    programme.main().set(2, item("brace", RoutineRole.WORK).or(lift));
    assertThat(Audits.details(grounds, person, programme, new H10aOverused()))
        .containsExactly("loads the overused hip-flexors");
  }

  @Test
  void allowsASmallShareOfLoad() {
    programme.main().add(2, item("leg-lift", RoutineRole.WORK));
    person.activities.add("driving");
    assertThat(Audits.broken(legLift(299), person, programme)).doesNotContain("H10a");
  }

  @Test
  void countsNoActivityThatTheProgrammePauses() {
    person.activities.add("running");
    programme.main().add(2, item("leg-lift", RoutineRole.WORK));
    assertThat(Audits.broken(legLift(300), person, programme)).contains("H10a");
    programme.replaced.add(new Replacement("running", "walking", List.of(), List.of()));
    assertThat(Audits.broken(legLift(300), person, programme)).isEmpty();
  }

  @Test
  void doesNotLetAProgrammePauseWhatContentDoesNot() {
    person.activities.add("driving");
    programme.main().add(2, item("leg-lift", RoutineRole.WORK));
    programme.replaced.add(new Replacement("driving", "walking", List.of(), List.of()));
    assertThat(Audits.broken(legLift(300), person, programme)).contains("H10a");
  }

  private static Grounds legLift(int share) {
    return Catalogue.with(
        exercise("leg-lift", ExerciseKind.STRENGTH, RoutineRole.WORK)
            .in(Position.PRONE)
            .regions(Region.HIP)
            .works("hip-flexors", MuscleRole.STRENGTHENED, share)
            .dose(1, 8, 0, 1, 1)
            .make());
  }
}
