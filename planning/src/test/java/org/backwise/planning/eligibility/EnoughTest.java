package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;

import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** H9b: too little of an exercise is not given; content has the numbers. */
class EnoughTest {

  private static final int OFTEN = PersonMaker.KNOWLEDGE.tables().bounds().repetitionsLeast();
  private static final int LONG = PersonMaker.KNOWLEDGE.tables().bounds().stretchHoldLeast();

  @Test
  void aMovementWithoutAHoldIsDoneOftenEnough() {
    assertThat(given(RoutineRole.WORK, OFTEN, 0)).isTrue();
    for (RoutineRole role : new RoutineRole[] {RoutineRole.WORK, RoutineRole.WARM_UP}) {
      assertThat(given(role, OFTEN - 1, 0)).as("%s", role).isFalse();
    }
  }

  @Test
  void aHoldOrACoolDownNeedNotBeDoneOften() {
    assertThat(given(RoutineRole.WORK, 1, 1)).isTrue();
    assertThat(given(RoutineRole.COOL_DOWN, 1, 0)).isTrue();
  }

  @Test
  void aStretchIsHeldLongEnough() {
    assertThat(given(RoutineRole.STRETCH, 1, LONG)).isTrue();
    assertThat(given(RoutineRole.STRETCH, OFTEN, LONG - 1)).isFalse();
  }

  private static boolean given(RoutineRole role, int reps, int hold) {
    var few = FewExercises.of(exercise("move", role).dose(1, reps, hold));
    return !Given.to(new PersonMaker(), few).in(RoutineKind.MAIN_A).isEmpty();
  }
}
