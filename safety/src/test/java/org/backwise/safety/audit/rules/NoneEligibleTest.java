package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.junit.jupiter.api.Test;

/** A step that is taken because nothing that may be given would serve. */
class NoneEligibleTest {

  private final TakenStep step = new TakenStep();

  @Test
  void nothingIsEligibleWhereTheOnlyExercisesAreAvoided() {
    assertThat(noneWithout("brace", "core-none")).isTrue();
    assertThat(noneWithout("brace", "source-none")).isTrue();
    assertThat(noneWithout("seated-gluteal-squeeze", "gluteal-none")).isTrue();
    assertThat(noneWithout("single-knee-to-chest", "stretch-none")).isTrue();
    for (String code : List.of("core-none", "source-none", "gluteal-none", "stretch-none")) {
      assertThat(noneWithout("walking", code)).as(code).isFalse();
    }
  }

  @Test
  void aShorterStretchNeedsThatNoDoseLastsTheDaysSeconds() {
    step.person.avoids.add("single-knee-to-chest");
    assertThat(none("stretch-30", stretch(2, 3, 10))).isFalse();
    assertThat(none("stretch-30", stretch(1, 1, 60))).isFalse();
    assertThat(none("stretch-30", stretch(1, 1, 59))).isTrue();
    assertThat(none("stretch-30", stretch(2, 2, 14))).isTrue();
    assertThat(none("stretch-30", stretch(3, 9, 9))).as("held too short to count").isTrue();
  }

  @Test
  void whatIsRepeatedOrHeldTooLittleServesNothing() {
    step.person.avoids.add("seated-gluteal-squeeze");
    assertThat(none("gluteal-none", clench(4, 0))).isTrue();
    assertThat(none("gluteal-none", clench(5, 0))).isFalse();
    assertThat(none("gluteal-none", clench(4, 1))).isFalse();
    step.person.avoids.add("single-knee-to-chest");
    assertThat(none("stretch-none", stretch(1, 5, 9))).isTrue();
    assertThat(none("stretch-none", stretch(1, 5, 10))).isFalse();
  }

  private static Exercise clench(int reps, int hold) {
    return exercise("clench", ExerciseKind.ISOMETRIC, RoutineRole.DAILY)
        .works("gluteals", MuscleRole.ENDURED, 1000)
        .dose(1, reps, hold, 1, 1)
        .make();
  }

  @Test
  void releaseIsMissingWhereOneServedGroupHasNoneOrNothingOpposes() {
    step.person.activities.add("driving");
    assertThat(none("release-none")).as("no release").isTrue();
    Exercise release = works("half-kneel", "hip-flexors", MuscleRole.RELEASED);
    assertThat(none("release-none", release)).isFalse();
    step.person.avoids.add("seated-gluteal-squeeze");
    assertThat(none("release-none", release)).as("nothing opposes").isTrue();
    step.person.activities.clear();
    assertThat(none("release-none")).as("nothing overused").isFalse();
  }

  @Test
  void noSecondStretchFitsWhereOnlyOneOfTheDaysRoutinesCouldHoldIt() {
    twoADay();
    assertThat(none("second-stretch")).isFalse();
    assertThat(none("second-stretch", Catalogue.ruled(notIn(RoutineKind.STRETCH)))).isTrue();
    assertThat(none("second-stretch", Catalogue.ruled(notIn(RoutineKind.MORNING)))).isFalse();
    step.programme.days.put(0, List.of(RoutineKind.MAIN_A));
    assertThat(none("second-stretch", Catalogue.ruled(notIn(RoutineKind.STRETCH))))
        .as("one session a day")
        .isFalse();
  }

  private static Rule notIn(RoutineKind kind) {
    return Catalogue.rule(
        "not-there",
        new Fact.Always(),
        new Trait.InRole(List.of(RoutineRole.STRETCH)),
        new RuleEffect.Forbid(),
        List.of(kind));
  }

  private void twoADay() {
    step.programme.routines.put(
        RoutineKind.STRETCH,
        List.of(item("step-in-place", RoutineRole.WARM_UP), item("sigh", RoutineRole.COOL_DOWN)));
    step.programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
  }

  private boolean noneWithout(String avoided, String code) {
    step.person.avoids.clear();
    step.person.avoids.add(avoided);
    return none(code);
  }

  private boolean none(String code, Exercise... more) {
    return step.holds(code, Cause.NONE_ELIGIBLE, more);
  }

  private boolean none(String code, Grounds grounds) {
    return step.holds(code, Cause.NONE_ELIGIBLE, grounds);
  }

  private static Exercise stretch(int sets, int reps, int hold) {
    return exercise("sit-back", ExerciseKind.STRETCH, RoutineRole.STRETCH)
        .works("gluteals", MuscleRole.STRETCHED, 1000)
        .dose(sets, reps, hold, 1, 1)
        .make();
  }

  private static Exercise works(String id, String group, MuscleRole role) {
    return exercise(id, ExerciseKind.STRETCH, RoutineRole.STRETCH)
        .works(group, role, 300)
        .dose(1, 3, 20, 1, 1)
        .make();
  }
}
