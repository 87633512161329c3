package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Alternative;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ItemMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class ShortenedTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void allowsWhatIsCutFromItsRoutine() {
    cut(item("brace", RoutineRole.WORK));
    assertThat(broken(Catalogue.small())).isEmpty();
  }

  @Test
  void refusesAnExerciseThatItsRoutineDoesNotHold() {
    cut(item("press", RoutineRole.WORK));
    assertThat(broken(withPress())).containsExactly("SHORT");
  }

  @Test
  void refusesAnExerciseInAnotherPart() {
    cut(item("seated-gluteal-squeeze", RoutineRole.WORK));
    assertThat(broken(Catalogue.small())).contains("SHORT");
  }

  @Test
  void refusesAnItemOnOneSideThatItsRoutineHasOnBoth() {
    cut(item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(broken(Catalogue.small())).contains("SHORT");
  }

  @Test
  void refusesAHigherDose() {
    cut(item("brace", RoutineRole.WORK).doses(1));
    assertThat(broken(Catalogue.small())).containsExactly("SHORT");
  }

  @Test
  void refusesAHigherDoseInAnyWeek() {
    programme.weeks = 2;
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(0, 1));
    cut(item("brace", RoutineRole.WORK).doses(1, 1));
    assertThat(broken(Catalogue.small())).containsExactly("SHORT");
  }

  @Test
  void allowsALowerDose() {
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(1));
    cut(item("brace", RoutineRole.WORK).doses(0));
    assertThat(broken(Catalogue.small())).isEmpty();
  }

  @Test
  void allowsABorrowedClose() {
    cut(item("brace", RoutineRole.WORK));
    programme.shortened.set(2, item("sigh", RoutineRole.COOL_DOWN));
    assertThat(broken(Catalogue.small())).isEmpty();
  }

  @Test
  void refusesAnAlternativeThatItsRoutineDoesNotOffer() {
    Dose dose = withPress().exercises().get("press").doses().get(0).dose();
    cut(item("brace", RoutineRole.WORK).or(new Alternative("press", dose, "equal")));
    assertThat(broken(withPress())).containsExactly("SHORT");
  }

  private void cut(ItemMaker work) {
    programme.shortened.addAll(
        List.of(
            item("step-in-place", RoutineRole.WARM_UP),
            work,
            item("belly-breathing", RoutineRole.COOL_DOWN)));
  }

  private List<String> broken(Grounds grounds) {
    return Audits.broken(grounds, person, programme);
  }

  private static Grounds withPress() {
    return Catalogue.with(
        exercise("press", ExerciseKind.MOTOR_CONTROL, RoutineRole.WORK)
            .in(Position.SUPINE)
            .works("obliques", MuscleRole.STRENGTHENED, 1000)
            .dose(1, 8, 0, 1, 1)
            .make());
  }
}
