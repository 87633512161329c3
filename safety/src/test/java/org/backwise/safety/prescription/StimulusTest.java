package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.Effort;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ExerciseMaker;
import org.junit.jupiter.api.Test;

class StimulusTest {

  private final Stimulus stimulus = new Stimulus(Catalogue.real().tables().stimulus());

  @Test
  void countsASetThatStrengthensInFullFromEightRepetitions() {
    assertThat(strength(works(MuscleRole.STRENGTHENED, 1000).dose(2, 4, 0, 1, 1))).isEqualTo(1000);
    assertThat(strength(works(MuscleRole.STRENGTHENED, 1000).dose(2, 8, 0, 1, 1))).isEqualTo(2000);
    assertThat(strength(works(MuscleRole.STRENGTHENED, 1000).dose(2, 16, 0, 1, 1))).isEqualTo(2000);
  }

  @Test
  void countsASetThatEnduresInFullFromFortySecondsOfHolding() {
    assertThat(strength(works(MuscleRole.ENDURED, 1000).dose(2, 2, 10, 9, 9))).isEqualTo(1000);
    assertThat(strength(works(MuscleRole.ENDURED, 1000).dose(2, 4, 20, 9, 9))).isEqualTo(2000);
  }

  @Test
  void letsTheMovementStandForAHoldThatAnExerciseHasNot() {
    assertThat(strength(works(MuscleRole.ENDURED, 1000).dose(1, 5, 0, 1, 3))).isEqualTo(500);
  }

  @Test
  void weighsStrengthByShareAndEffort() {
    ExerciseMaker hard = works(MuscleRole.STRENGTHENED, 500).effort(Effort.HARD);
    assertThat(strength(hard.dose(2, 8, 0, 1, 1))).isEqualTo(1300);
    ExerciseMaker gentle = works(MuscleRole.STRENGTHENED, 500).effort(Effort.GENTLE);
    assertThat(strength(gentle.dose(2, 8, 0, 1, 1))).isEqualTo(600);
  }

  @Test
  void countsTheSecondsOfHeldStretches() {
    Exercise stretch = works(MuscleRole.STRETCHED, 500).dose(2, 3, 20, 5, 5).make();
    assertThat(of(stretch, "gluteals", StimulusKind.STRETCH)).isEqualTo(60);
    assertThat(of(stretch, "gluteals", StimulusKind.STRENGTH)).isZero();
    assertThat(of(stretch, "hamstrings", StimulusKind.STRETCH)).isZero();
  }

  @Test
  void countsTheSecondsOfMovementReleaseAndBalance() {
    assertThat(moved(MuscleRole.MOBILISED, StimulusKind.MOBILITY)).isEqualTo(30);
    assertThat(moved(MuscleRole.RELEASED, StimulusKind.RELEASE)).isEqualTo(30);
    assertThat(moved(MuscleRole.BALANCED, StimulusKind.CONTROL)).isEqualTo(30);
  }

  @Test
  void addsUpTheRowsOfAGroup() {
    ExerciseMaker twice = works(MuscleRole.STRENGTHENED, 500);
    assertThat(strength(twice.works("gluteals", MuscleRole.ENDURED, 500).dose(1, 8, 5, 1, 1)))
        .isEqualTo(1000);
  }

  private long moved(MuscleRole role, StimulusKind kind) {
    return of(works(role, 500).dose(2, 5, 1, 2, 3).make(), "gluteals", kind);
  }

  private long strength(ExerciseMaker exercise) {
    return of(exercise.make(), "gluteals", StimulusKind.STRENGTH);
  }

  private long of(Exercise exercise, String group, StimulusKind kind) {
    Prescription done =
        new Prescription(
            exercise,
            exercise.doses().get(0).dose(),
            RoutineRole.WORK,
            Side.BOTH,
            RoutineKind.MAIN_A);
    return stimulus.of(done, group, kind);
  }

  /** Moderate work of the gluteals. */
  private static ExerciseMaker works(MuscleRole role, int share) {
    return exercise("bridge", ExerciseKind.STRENGTH, RoutineRole.WORK)
        .effort(Effort.MODERATE)
        .works("gluteals", role, share);
  }
}
