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

class H4FrameTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAShortWarmUp() {
    programme.main().set(0, item("short-step", RoutineRole.WARM_UP));
    assertThat(Audits.broken(step(59, Region.WHOLE_BODY), person, programme)).containsExactly("H4");
  }

  @Test
  void allowsTheLeastWarmUp() {
    programme.main().set(0, item("short-step", RoutineRole.WARM_UP));
    assertThat(Audits.broken(step(60, Region.WHOLE_BODY), person, programme)).isEmpty();
  }

  @Test
  void refusesAWarmUpOfAnotherBand() {
    programme.main().set(0, item("short-step", RoutineRole.WARM_UP));
    assertThat(Audits.broken(step(60, Region.SHOULDER), person, programme)).containsExactly("H4");
  }

  @Test
  void refusesARoutineWithoutCoolDown() {
    programme.main().remove(4);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H4");
  }

  @Test
  void refusesARoutineThatOpensWithWork() {
    programme.main().remove(0);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H4");
  }

  private static Grounds step(int reps, Region region) {
    return Catalogue.with(
        exercise("short-step", ExerciseKind.ACTIVE_ROM, RoutineRole.WARM_UP)
            .in(Position.STANDING)
            .regions(region)
            .dose(1, reps, 0, 1, 1)
            .make());
  }
}
