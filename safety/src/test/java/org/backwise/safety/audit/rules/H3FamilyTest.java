package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H3FamilyTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesTwoOfAFamily() {
    programme.main().add(3, item("small-brace", RoutineRole.WORK));
    assertThat(Audits.broken(twin("brace"), person, programme)).containsExactly("H3");
  }

  @Test
  void allowsAnotherFamily() {
    programme.main().add(3, item("small-brace", RoutineRole.WORK));
    assertThat(Audits.broken(twin("other"), person, programme)).isEmpty();
  }

  @Test
  void leavesReliefAlone() {
    var relief = programme.routines.get(RoutineKind.RELIEF);
    relief.add(1, item("shoulder-rolls", RoutineRole.WARM_UP));
    assertThat(Audits.details(Catalogue.small(), person, programme, new H3Family())).isEmpty();
  }

  @Test
  void refusesAnExerciseTwice() {
    programme.main().add(2, item("brace", RoutineRole.WORK));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H3");
  }

  private static Grounds twin(String family) {
    return Catalogue.with(
        exercise("small-brace", ExerciseKind.MOTOR_CONTROL, RoutineRole.WORK)
            .in(Position.SUPINE)
            .family(family)
            .works("obliques", MuscleRole.STRENGTHENED, 1000)
            .dose(1, 5, 0, 1, 1)
            .make());
  }
}
