package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;

import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Tempo;
import org.backwise.planning.fixture.ExerciseMaker;
import org.junit.jupiter.api.Test;

/** How long a prescription lasts, and which side it is for. */
class PrescriptionTest {

  private static final int SWITCH = 7;
  private static final Dose THREE_SETS = new Dose(3, 4, 5, 30, new Tempo(2, 1), Load.NONE);
  private static final int SETUP = 10;
  private static final int OF_ONE_SIDE = 3 * 4 * (2 + 5 + 1);
  private static final int RESTS = 2 * 30;

  @Test
  void lastsAsLongAsItsSetupItsMovementsAndTheRestsBetween() {
    assertThat(seconds(exercise("lift"), Side.CENTRE)).isEqualTo(SETUP + OF_ONE_SIDE + RESTS);
  }

  @Test
  void lastsAsLongAgainForASecondSide() {
    ExerciseMaker lift = exercise("lift").sideBySide(Alternation.BY_REPETITION);
    assertThat(seconds(lift, Side.BOTH)).isEqualTo(SETUP + 2 * OF_ONE_SIDE + RESTS);
    assertThat(seconds(lift, Side.LEFT)).isEqualTo(SETUP + OF_ONE_SIDE + RESTS);
  }

  @Test
  void takesTimeToChangeSidesInEachSetOnlyWhereThereAreTwo() {
    ExerciseMaker lift = exercise("lift").sideBySide(Alternation.BY_SET);
    assertThat(seconds(lift, Side.BOTH)).isEqualTo(SETUP + 2 * OF_ONE_SIDE + RESTS + 3 * SWITCH);
    assertThat(seconds(lift, Side.RIGHT)).isEqualTo(SETUP + OF_ONE_SIDE + RESTS);
  }

  @Test
  void isOfOneSideOnTheLeftOrTheRightAlone() {
    assertThat(on(Side.LEFT).ofOneSide()).isTrue();
    assertThat(on(Side.RIGHT).ofOneSide()).isTrue();
    assertThat(on(Side.BOTH).ofOneSide()).isFalse();
    assertThat(on(Side.CENTRE).ofOneSide()).isFalse();
  }

  private static Prescription on(Side side) {
    var lift = exercise("lift", RoutineRole.WORK).dose(THREE_SETS).make();
    return new Prescription(0, lift, 0, RoutineRole.WORK, side, 0);
  }

  private static int seconds(ExerciseMaker exercise, Side side) {
    return Prescription.seconds(
        exercise.setup(SETUP).dose(THREE_SETS).make(), side, THREE_SETS, SWITCH);
  }
}
