package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Region;
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

class H6RecoveryTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesHardWorkOfAGroupOnTwoDatesInARow() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    person.hasTime(1, 4);
    programme.days.put(1, List.of(RoutineKind.MAIN_A));
    assertThat(Audits.broken(bridge(Effort.MODERATE, 300), person, programme))
        .containsExactly("H6");
  }

  @Test
  void allowsADayBetween() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    assertThat(Audits.broken(bridge(Effort.MODERATE, 300), person, programme)).isEmpty();
  }

  @Test
  void allowsGentleWorkAndSmallSharesEveryDay() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    person.hasTime(1, 4);
    programme.days.put(1, List.of(RoutineKind.MAIN_A));
    assertThat(Audits.broken(bridge(Effort.GENTLE, 300), person, programme)).isEmpty();
    assertThat(Audits.broken(bridge(Effort.MODERATE, 299), person, programme)).isEmpty();
  }

  private static Grounds bridge(Effort effort, int share) {
    return Catalogue.with(
        exercise("bridge", ExerciseKind.STRENGTH, RoutineRole.WORK)
            .in(Position.PRONE)
            .regions(Region.HIP)
            .effort(effort)
            .works("hamstrings", MuscleRole.STRENGTHENED, share)
            .dose(1, 8, 0, 1, 1)
            .make());
  }
}
