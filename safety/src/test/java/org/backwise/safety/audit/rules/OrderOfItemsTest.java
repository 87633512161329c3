package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class OrderOfItemsTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesLyingBeforeSitting() {
    programme.main().add(1, programme.main().remove(2));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("ORDER");
  }

  @Test
  void refusesStretchBeforeWorkOfARegion() {
    programme.main().add(3, item("hip-work", RoutineRole.WORK));
    assertThat(Audits.broken(hipWork(), person, programme)).isEmpty();
    programme.main().add(4, programme.main().remove(3));
    assertThat(Audits.broken(hipWork(), person, programme)).containsExactly("ORDER");
  }

  @Test
  void refusesACoolDownThatGoesDownAgain() {
    programme.main().remove(3);
    programme.main().remove(2);
    assertThat(Audits.all(Catalogue.small(), person, programme))
        .anySatisfy(found -> assertThat(found.toString()).contains("ORDER", "goes down again"));
  }

  @Test
  void refusesAWarmUpOnTheFloor() {
    programme.main().set(0, item("lying-warm-up", RoutineRole.WARM_UP));
    assertThat(Audits.broken(lyingWarmUp(), person, programme)).containsExactly("ORDER");
  }

  private static Grounds hipWork() {
    return Catalogue.with(
        exercise("hip-work", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
            .in(Position.SUPINE)
            .regions(Region.HIP)
            .dose(1, 5, 0, 1, 1)
            .make());
  }

  private static Grounds lyingWarmUp() {
    return Catalogue.with(
        exercise("lying-warm-up", ExerciseKind.ACTIVE_ROM, RoutineRole.WARM_UP)
            .in(Position.SUPINE)
            .regions(Region.WHOLE_BODY)
            .dose(1, 60, 0, 1, 1)
            .make());
  }
}
