package org.backwise.safety.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ExerciseMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.prescription.Prescription;
import org.junit.jupiter.api.Test;

class ClausesTest {

  private final Clauses clauses = new Clauses(lowBack());

  @Test
  void aStretchIsOneOfAGroupThatTheHurtPlaceNames() {
    assertThat(stretches("hamstrings", MuscleRole.STRETCHED, RoutineRole.STRETCH)).isTrue();
    assertThat(stretches("pectorals", MuscleRole.STRETCHED, RoutineRole.STRETCH)).isFalse();
    assertThat(stretches("hamstrings", MuscleRole.MOBILISED, RoutineRole.STRETCH)).isFalse();
    assertThat(stretches("hamstrings", MuscleRole.STRETCHED, RoutineRole.WORK)).isFalse();
  }

  @Test
  void theDailyItemIsGentleAndLoadsTheGluteals() {
    assertThat(daily("gluteals", MuscleRole.ENDURED, Effort.GENTLE, RoutineRole.DAILY)).isTrue();
    assertThat(daily("hamstrings", MuscleRole.ENDURED, Effort.GENTLE, RoutineRole.DAILY)).isFalse();
    assertThat(daily("gluteals", MuscleRole.STRETCHED, Effort.GENTLE, RoutineRole.DAILY)).isFalse();
    assertThat(daily("gluteals", MuscleRole.ENDURED, Effort.MODERATE, RoutineRole.DAILY)).isFalse();
    assertThat(daily("gluteals", MuscleRole.ENDURED, Effort.GENTLE, RoutineRole.WORK)).isFalse();
  }

  @Test
  void theCoreIsWorkedFromAShareThatDependsOnHow() {
    assertThat(core("deep-core", MuscleRole.STRENGTHENED, 300, RoutineRole.WORK)).isTrue();
    assertThat(core("deep-core", MuscleRole.STRENGTHENED, 300, RoutineRole.DAILY)).isTrue();
    assertThat(core("deep-core", MuscleRole.STRENGTHENED, 299, RoutineRole.WORK)).isFalse();
    assertThat(core("deep-core", MuscleRole.BALANCED, 500, RoutineRole.WORK)).isTrue();
    assertThat(core("deep-core", MuscleRole.BALANCED, 499, RoutineRole.WORK)).isFalse();
    assertThat(core("deep-core", MuscleRole.STRETCHED, 1000, RoutineRole.WORK)).isFalse();
    assertThat(core("gluteals", MuscleRole.STRENGTHENED, 1000, RoutineRole.WORK)).isFalse();
    assertThat(core("deep-core", MuscleRole.STRENGTHENED, 1000, RoutineRole.STRETCH)).isFalse();
  }

  @Test
  void theSourceIsSteadiedByWorkWhereThePainComesFrom() {
    assertThat(source(ExerciseKind.MOTOR_CONTROL, Region.HIP, RoutineRole.WORK)).isTrue();
    assertThat(source(ExerciseKind.BALANCE, Region.LOW_BACK, RoutineRole.WORK)).isTrue();
    assertThat(source(ExerciseKind.STRENGTH, Region.HIP, RoutineRole.WORK)).isFalse();
    assertThat(source(ExerciseKind.BALANCE, Region.NECK, RoutineRole.WORK)).isFalse();
    assertThat(source(ExerciseKind.BALANCE, Region.HIP, RoutineRole.DAILY)).isFalse();
  }

  @Test
  void aGroupIsReleasedByTheBodyOfARoutine() {
    assertThat(releases(MuscleRole.RELEASED, 300, RoutineRole.WORK)).isTrue();
    assertThat(releases(MuscleRole.STRETCHED, 300, RoutineRole.STRETCH)).isTrue();
    assertThat(releases(MuscleRole.RELEASED, 299, RoutineRole.WORK)).isFalse();
    assertThat(releases(MuscleRole.STRENGTHENED, 1000, RoutineRole.WORK)).isFalse();
    assertThat(releases(MuscleRole.RELEASED, 1000, RoutineRole.WARM_UP)).isFalse();
    assertThat(releases(MuscleRole.RELEASED, 1000, RoutineRole.COOL_DOWN)).isFalse();
  }

  @Test
  void aPartnerOpposesByWorkInTheBodyOfARoutine() {
    assertThat(opposes("gluteals", MuscleRole.STRENGTHENED, RoutineRole.DAILY)).isTrue();
    assertThat(opposes("gluteals", MuscleRole.ENDURED, RoutineRole.WORK)).isTrue();
    assertThat(opposes("gluteals", MuscleRole.STRETCHED, RoutineRole.WORK)).isFalse();
    assertThat(opposes("hamstrings", MuscleRole.STRENGTHENED, RoutineRole.WORK)).isFalse();
    assertThat(opposes("gluteals", MuscleRole.STRENGTHENED, RoutineRole.WARM_UP)).isFalse();
  }

  private boolean stretches(String group, MuscleRole how, RoutineRole part) {
    return clauses.stretches(as(part, exercise("x", ExerciseKind.STRETCH).works(group, how, 100)));
  }

  private boolean daily(String group, MuscleRole how, Effort effort, RoutineRole part) {
    var made = exercise("x", ExerciseKind.ISOMETRIC).effort(effort).works(group, how, 100);
    return clauses.daily(as(part, made));
  }

  private boolean core(String group, MuscleRole how, int share, RoutineRole part) {
    return clauses.core(as(part, exercise("x", ExerciseKind.STRENGTH).works(group, how, share)));
  }

  private boolean source(ExerciseKind kind, Region region, RoutineRole part) {
    return clauses.source(as(part, exercise("x", kind).regions(region)));
  }

  private boolean releases(MuscleRole how, int share, RoutineRole part) {
    var made = exercise("x", ExerciseKind.STRETCH).works("hip-flexors", how, share);
    return clauses.releases("hip-flexors").test(as(part, made));
  }

  private boolean opposes(String group, MuscleRole how, RoutineRole part) {
    var made = exercise("x", ExerciseKind.STRENGTH).works(group, how, 300);
    return clauses.opposesWith("gluteals").test(as(part, made));
  }

  private static Prescription as(RoutineRole part, ExerciseMaker maker) {
    Exercise made = maker.dose(1, 8, 0, 1, 1).make();
    return new Prescription(
        made, made.doses().get(0).dose(), part, Side.CENTRE, RoutineKind.MAIN_A);
  }

  private static Case lowBack() {
    Grounds grounds = Catalogue.small();
    return Case.of(
        grounds,
        new PersonMaker().make(),
        PersonState.NEW,
        new ProgrammeMaker().make(grounds),
        true);
  }
}
