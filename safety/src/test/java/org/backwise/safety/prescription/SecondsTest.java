package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.ExerciseMaker;
import org.junit.jupiter.api.Test;

class SecondsTest {

  private static final Dose DOSE = new Dose(3, 4, 5, 10, new Tempo(1, 2), Load.NONE);

  @Test
  void addsGettingIntoPlaceRepetitionsAndRests() {
    assertThat(seconds(lift(), Side.CENTRE)).isEqualTo(7 + 3 * 4 * (1 + 5 + 2) + 2 * 10);
  }

  @Test
  void countsEachSideButOneRest() {
    ExerciseMaker both = lift().oneSided(Alternation.BY_REPETITION);
    assertThat(seconds(both, Side.BOTH)).isEqualTo(7 + 2 * 3 * 4 * (1 + 5 + 2) + 2 * 10);
    assertThat(seconds(both, Side.LEFT)).isEqualTo(7 + 3 * 4 * (1 + 5 + 2) + 2 * 10);
  }

  @Test
  void addsTheChangeOfSidesWhereTheyTakeTurnsBySet() {
    ExerciseMaker turns = lift().oneSided(Alternation.BY_SET);
    assertThat(seconds(turns, Side.BOTH)).isEqualTo(7 + 2 * 3 * 4 * (1 + 5 + 2) + 2 * 10 + 3 * 5);
    assertThat(seconds(turns, Side.RIGHT)).isEqualTo(7 + 3 * 4 * (1 + 5 + 2) + 2 * 10);
  }

  private static int seconds(ExerciseMaker maker, Side side) {
    Exercise made = maker.dose(DOSE).make();
    return Seconds.of(new Prescription(made, DOSE, RoutineRole.WORK, side, RoutineKind.MAIN_A), 5);
  }

  private static ExerciseMaker lift() {
    return exercise("lift", ExerciseKind.STRENGTH, RoutineRole.WORK).setup(7);
  }
}
