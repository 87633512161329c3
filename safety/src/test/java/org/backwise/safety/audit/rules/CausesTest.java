package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** Whether the cause of a step holds. */
class CausesTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void timeIsShortBelowTheMinutesOfTheStep() {
    person.hasMinutes(15);
    assertThat(holds("stretch-30", Cause.TIME)).isFalse();
    person.hasMinutes(14);
    assertThat(holds("stretch-30", Cause.TIME)).isTrue();
  }

  @Test
  void timeIsAlsoWhatTheClinicianLeaves() {
    person.limits.add(new ClearanceLimit.MaxMinutes(14));
    assertThat(holds("stretch-30", Cause.TIME)).isTrue();
    person.limits.set(0, new ClearanceLimit.MaxMinutes(15));
    assertThat(holds("stretch-30", Cause.TIME)).isFalse();
    person.hasMinutes(10);
    assertThat(holds("stretch-30", Cause.TIME)).isTrue();
  }

  @Test
  void daysAreTooFewBelowTheDatesOfTheRule() {
    person.hasTime(1, 2);
    assertThat(holds("core-once", Cause.DAYS)).isFalse();
    person.hasTime(1, 1);
    assertThat(holds("core-once", Cause.DAYS)).isTrue();
  }

  @Test
  void threeRegionsThatHurtAskForMoreVariety() {
    person.sites.add(PersonMaker.site("neck", PersonMaker.START.minusWeeks(6), 3, 2, 1));
    person.sites.add(PersonMaker.site("jaw", PersonMaker.START.minusWeeks(6), 3, 2, 1));
    assertThat(holds("distinct-more", Cause.REGIONS)).as("the jaw is of the neck").isFalse();
    person.sites.add(PersonMaker.site("hip", PersonMaker.START.minusWeeks(6), 3, 2, 1));
    assertThat(holds("distinct-more", Cause.REGIONS)).isTrue();
  }

  @Test
  void aCauseThatTheStepDoesNotNameNeverHolds() {
    person.limits.add(new ClearanceLimit.NoExercise("brace"));
    assertThat(holds("core-none", Cause.CLINICIAN)).isFalse();
    assertThat(holds("core-none", Cause.NONE_ELIGIBLE)).isTrue();
  }

  @Test
  void nothingIsEligibleWhereTheOnlyExercisesAreAvoided() {
    assertThat(none("core-none", "brace")).isTrue();
    assertThat(none("source-none", "brace")).isTrue();
    assertThat(none("gluteal-none", "seated-gluteal-squeeze")).isTrue();
    assertThat(none("stretch-none", "single-knee-to-chest")).isTrue();
    for (String step : List.of("core-none", "source-none", "gluteal-none", "stretch-none")) {
      assertThat(none(step, "walking")).as(step).isFalse();
    }
  }

  @Test
  void aShorterStretchNeedsThatNoDoseLastsTheDaysSeconds() {
    person.avoids.add("single-knee-to-chest");
    assertThat(holds("stretch-30", Cause.NONE_ELIGIBLE, stretch(2, 3, 10))).isFalse();
    assertThat(holds("stretch-30", Cause.NONE_ELIGIBLE, stretch(1, 1, 60))).isFalse();
    assertThat(holds("stretch-30", Cause.NONE_ELIGIBLE, stretch(1, 1, 59))).isTrue();
    assertThat(holds("stretch-30", Cause.NONE_ELIGIBLE, stretch(2, 2, 14))).isTrue();
    assertThat(holds("stretch-30", Cause.NONE_ELIGIBLE, stretch(3, 9, 9)))
        .as("held too short to count")
        .isTrue();
  }

  @Test
  void whatIsRepeatedOrHeldTooLittleServesNothing() {
    person.avoids.add("seated-gluteal-squeeze");
    assertThat(holds("gluteal-none", Cause.NONE_ELIGIBLE, clench(4, 0))).isTrue();
    assertThat(holds("gluteal-none", Cause.NONE_ELIGIBLE, clench(5, 0))).isFalse();
    assertThat(holds("gluteal-none", Cause.NONE_ELIGIBLE, clench(4, 1))).isFalse();
    person.avoids.add("single-knee-to-chest");
    assertThat(holds("stretch-none", Cause.NONE_ELIGIBLE, stretch(1, 5, 9))).isTrue();
    assertThat(holds("stretch-none", Cause.NONE_ELIGIBLE, stretch(1, 5, 10))).isFalse();
  }

  private static Exercise clench(int reps, int hold) {
    return exercise("clench", ExerciseKind.ISOMETRIC, RoutineRole.DAILY)
        .works("gluteals", MuscleRole.ENDURED, 1000)
        .dose(1, reps, hold, 1, 1)
        .make();
  }

  @Test
  void releaseIsMissingWhereOneServedGroupHasNoneOrNothingOpposes() {
    person.activities.add("driving");
    assertThat(holds("release-none", Cause.NONE_ELIGIBLE)).as("no release").isTrue();
    Exercise release = works("half-kneel", "hip-flexors", MuscleRole.RELEASED);
    assertThat(holds("release-none", Cause.NONE_ELIGIBLE, release)).isFalse();
    person.avoids.add("seated-gluteal-squeeze");
    assertThat(holds("release-none", Cause.NONE_ELIGIBLE, release)).as("nothing opposes").isTrue();
    person.activities.clear();
    assertThat(holds("release-none", Cause.NONE_ELIGIBLE)).as("nothing overused").isFalse();
  }

  @Test
  void noSecondStretchFitsWhereOnlyOneOfTheDaysRoutinesCouldHoldIt() {
    twoADay();
    assertThat(holds("second-stretch", Cause.NONE_ELIGIBLE)).isFalse();
    assertThat(
            holds(
                "second-stretch", Cause.NONE_ELIGIBLE, Catalogue.ruled(notIn(RoutineKind.STRETCH))))
        .isTrue();
    assertThat(
            holds(
                "second-stretch", Cause.NONE_ELIGIBLE, Catalogue.ruled(notIn(RoutineKind.MORNING))))
        .isFalse();
    programme.days.put(0, List.of(RoutineKind.MAIN_A));
    assertThat(
            holds(
                "second-stretch", Cause.NONE_ELIGIBLE, Catalogue.ruled(notIn(RoutineKind.STRETCH))))
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
    programme.routines.put(
        RoutineKind.STRETCH,
        List.of(item("step-in-place", RoutineRole.WARM_UP), item("sigh", RoutineRole.COOL_DOWN)));
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
  }

  private boolean none(String step, String avoided) {
    person.avoids.clear();
    person.avoids.add(avoided);
    return holds(step, Cause.NONE_ELIGIBLE);
  }

  private boolean holds(String step, Cause cause, Exercise... more) {
    return holds(step, cause, Catalogue.with(more));
  }

  private boolean holds(String step, Cause cause, Grounds grounds) {
    programme.relaxed.clear();
    programme.relax(new Relaxation(step, "phase 1", cause, ""));
    return Audits.details(grounds, person, programme, new RelaxedForCause()).stream()
        .noneMatch(finding -> finding.contains("does not hold"));
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
