package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Substitute;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Response;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Bars;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ExerciseMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void givesWhatNothingStandsAgainst() {
    assertThat(bars(plain())).isEmpty();
  }

  @Test
  void keepsTheUseThatContentStates() {
    assertThat(bars(plain().use(Use.DRAFT))).containsExactly("USE");
    assertThat(bars(plain().use(Use.CLINICIAN))).containsExactly("USE");
    assertThat(bars(plain().use(Use.ON_REQUEST))).containsExactly("USE");
    person.likes.add("bend");
    assertThat(bars(plain().use(Use.ON_REQUEST))).isEmpty();
    assertThat(bars(plain().use(Use.CLINICIAN))).containsExactly("USE");
    person.limits.add(new ClearanceLimit.MustInclude("bend"));
    assertThat(bars(plain().use(Use.CLINICIAN))).isEmpty();
    assertThat(bars(plain().use(Use.DRAFT))).containsExactly("USE");
  }

  @Test
  void asksForTheEquipmentOrWhatMayStandIn() {
    assertThat(bars(plain().needs("mat"))).containsExactly("EQUIPMENT");
    assertThat(bars(plain().needs("mat", new Substitute("mat", List.of("bed"))))).isEmpty();
    assertThat(bars(plain().needs("mat", new Substitute("mat", List.of("stick")))))
        .containsExactly("EQUIPMENT");
    person.equipment.add("mat");
    assertThat(bars(plain().needs("mat"))).isEmpty();
    assertThat(bars(plain().needs("stick", new Substitute("towel", List.of("bed")))))
        .as("stands in for something else")
        .containsExactly("EQUIPMENT");
  }

  @Test
  void hasAPoolWhoGoesToOne() {
    assertThat(bars(plain().needs("pool"))).containsExactly("EQUIPMENT");
    person.places.add("pool");
    assertThat(bars(plain().needs("pool"))).isEmpty();
  }

  @Test
  void keepsTheWishesUnlessTheClinicianAsks() {
    person.avoids.add("bend");
    assertThat(bars(plain())).containsExactly("AVOIDED");
    person.limits.add(new ClearanceLimit.MustInclude("bend"));
    assertThat(bars(plain())).isEmpty();
  }

  @Test
  void keepsAwayKindsThatThePersonDoesNotWant() {
    person.avoidsKinds.add("strength");
    assertThat(bars(plain())).isEmpty();
    person.avoidsKinds.add("active-rom");
    assertThat(bars(plain())).containsExactly("AVOIDED");
  }

  @Test
  void letsLikesPassTheLevelButNotTheEffort() {
    assertThat(bars(plain().level(3))).containsExactly("LEVEL");
    person.likes.add("bend");
    assertThat(bars(plain().level(3))).isEmpty();
    assertThat(bars(plain().effort(Effort.HARD))).containsExactly("LEVEL");
  }

  @Test
  void keepsEachLimitOfTheClearance() {
    limit(new ClearanceLimit.NoMotion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID), 1);
    limit(new ClearanceLimit.NoMotion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.END), 0);
    limit(new ClearanceLimit.NoPosition(Position.SITTING), 1);
    limit(new ClearanceLimit.NoPosition(Position.PRONE), 0);
    limit(new ClearanceLimit.NoExercise("bend"), 1);
    limit(new ClearanceLimit.NoKind("active-rom"), 1);
    limit(new ClearanceLimit.NoKind("strength"), 0);
    limit(new ClearanceLimit.MaxLevel(1), 0);
    limit(new ClearanceLimit.MaxHoldSeconds(4), 1);
    limit(new ClearanceLimit.MaxHoldSeconds(5), 0);
    limit(new ClearanceLimit.NoLoad("lumbar"), 1);
    limit(new ClearanceLimit.NoLoad("cervical"), 0);
    limit(new ClearanceLimit.WaterOnly(), 1);
    limit(new ClearanceLimit.SupervisedOnly(), 1);
  }

  @Test
  void limitsHoldsAndNoRest() {
    person.limits.add(new ClearanceLimit.MaxHoldSeconds(10));
    assertThat(bars(minute(ExerciseKind.POSITION_OF_EASE, MuscleRole.RELEASED))).isEmpty();
    assertThat(bars(minute(ExerciseKind.AEROBIC, MuscleRole.MOBILISED))).isEmpty();
    assertThat(bars(minute(ExerciseKind.ISOMETRIC, MuscleRole.ENDURED)))
        .containsExactly("CLEARANCE");
    assertThat(bars(minute(ExerciseKind.STRETCH, MuscleRole.STRETCHED)))
        .containsExactly("CLEARANCE");
    assertThat(bars(minute(ExerciseKind.RELAXATION, MuscleRole.STRETCHED)))
        .containsExactly("CLEARANCE");
  }

  private static ExerciseMaker minute(ExerciseKind kind, MuscleRole role) {
    return exercise("minute", kind, RoutineRole.WORK)
        .works("gluteals", role, 1000)
        .dose(1, 1, 60, 1, 1);
  }

  @Test
  void weighsAddedLoads() {
    Dose heavy = new Dose(1, 5, 0, 0, new Tempo(1, 1), new Load("kg", "3"));
    person.limits.add(new ClearanceLimit.MaxLoadKg(2));
    assertThat(bars(plain(), heavy)).containsExactly("CLEARANCE");
    person.limits.set(0, new ClearanceLimit.MaxLoadKg(3));
    assertThat(bars(plain(), heavy)).isEmpty();
    Dose unreadable = new Dose(1, 5, 0, 0, new Tempo(1, 1), new Load("kg", "some"));
    assertThat(bars(plain(), unreadable)).containsExactly("CLEARANCE");
  }

  @Test
  void yieldsOnlyToAMovementThatCentralises() {
    Rule rule =
        new Rule(
            "bending-hurts",
            RuleClass.SAFETY,
            new Fact.Always(),
            new Trait.MovesSpine(
                Segment.LUMBAR,
                List.of(SpineMotion.FLEXION, SpineMotion.EXTENSION),
                MotionRange.MID,
                MotionLoad.NONE,
                null),
            new RuleEffect.Forbid(),
            List.of(),
            false,
            true,
            false,
            ExerciseMaker.EVIDENCE);
    assertThat(bars(plain(), rule)).containsExactly("bending-hurts");
    person.responds.add(new Response(Segment.LUMBAR, SpineMotion.FLEXION, "centralises", "self"));
    assertThat(bars(plain(), rule)).isEmpty();
    SpinalMotion back =
        new SpinalMotion(
            Segment.LUMBAR, SpineMotion.EXTENSION, MotionRange.MID, MotionLoad.NONE, false);
    assertThat(bars(plain().moves(back), rule)).containsExactly("bending-hurts");
    person.responds.add(
        new Response(Segment.LUMBAR, SpineMotion.FLEXION, "peripheralises", "self"));
    assertThat(bars(plain(), rule)).containsExactly("bending-hurts");
  }

  @Test
  void doesNotYieldWhereTheRuleAlsoMeansSomethingElse() {
    Trait bends =
        new Trait.MovesSpine(
            Segment.LUMBAR, List.of(SpineMotion.FLEXION), MotionRange.MID, MotionLoad.NONE, null);
    Trait sits = new Trait.InPosition(List.of(Position.SITTING));
    person.responds.add(new Response(Segment.LUMBAR, SpineMotion.FLEXION, "centralises", "self"));

    assertThat(bars(plain(), yielding(new Trait.AnyOf(List.of(bends, sits)))))
        .containsExactly("yielding");
    assertThat(bars(plain(), yielding(new Trait.AllOf(List.of(bends, sits))))).isEmpty();
  }

  private static Rule yielding(Trait match) {
    return new Rule(
        "yielding",
        RuleClass.SAFETY,
        new Fact.Always(),
        match,
        new RuleEffect.Forbid(),
        List.of(),
        false,
        true,
        false,
        ExerciseMaker.EVIDENCE);
  }

  @Test
  void opensAStepOfAWayBackToABendButNeverInRelief() {
    Exercise step =
        exercise("sock-reach", ExerciseKind.DAILY_TASK, RoutineRole.WORK)
            .moves(
                new SpinalMotion(
                    Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.SMALL, MotionLoad.BODY, false))
            .dose(1, 5, 0, 1, 1)
            .use(Use.ON_REQUEST)
            .make();
    person.persistent();
    person.limits.add(
        new ClearanceLimit.AllowMotion(
            Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, AllowedLoad.NONE));
    assertThat(bars(step, RoutineKind.MAIN_A)).isEmpty();
    assertThat(bars(step, RoutineKind.RELIEF)).containsExactly("USE");
  }

  private List<String> bars(Exercise exercise, RoutineKind kind) {
    Dose dose = exercise.doses().get(0).dose();
    return bars(new Prescription(exercise, dose, RoutineRole.WORK, Side.CENTRE, kind));
  }

  @Test
  void limitsADose() {
    Rule rule =
        Catalogue.rule(
            "short-holds",
            new Fact.Always(),
            new Trait.Anything(),
            new RuleEffect.Limit("hold-seconds", 4));
    assertThat(bars(plain(), rule)).containsExactly("short-holds");
    Rule unknown =
        Catalogue.rule(
            "odd", new Fact.Always(), new Trait.Anything(), new RuleEffect.Limit("colour", 4));
    assertThat(bars(plain(), unknown)).containsExactly("odd");
  }

  @Test
  void allowsADoseUpToItsLimit() {
    for (String what : List.of("hold-seconds", "reps")) {
      assertThat(bars(plain(), most(what, 5))).as(what).isEmpty();
      assertThat(bars(plain(), most(what, 4))).as(what).containsExactly("most");
    }
    for (String what : List.of("sets", "level")) {
      assertThat(bars(plain(), most(what, 1))).as(what).isEmpty();
      assertThat(bars(plain(), most(what, 0))).as(what).containsExactly("most");
    }
  }

  private static Rule most(String what, int most) {
    return Catalogue.rule(
        "most", new Fact.Always(), new Trait.Anything(), new RuleEffect.Limit(what, most));
  }

  @Test
  void keepsARuleOfTheMorningToTheMorning() {
    Rule rule =
        Catalogue.rule(
            "morning",
            new Fact.Always(),
            new Trait.Anything(),
            new RuleEffect.Forbid(),
            List.of(RoutineKind.MORNING));
    Exercise bend = plain().make();
    Dose dose = bend.doses().get(0).dose();
    assertThat(bars(bend, dose, rule)).isEmpty();
    assertThat(
            bars(
                new Prescription(bend, dose, RoutineRole.WORK, Side.CENTRE, RoutineKind.MORNING),
                rule))
        .containsExactly("morning");
  }

  @Test
  void preferencesAndShapeRulesExcludeNothing() {
    Rule liked =
        new Rule(
            "liked",
            RuleClass.PREFERENCE,
            new Fact.Always(),
            new Trait.Anything(),
            new RuleEffect.Prefer(200),
            List.of(),
            false,
            false,
            false,
            ExerciseMaker.EVIDENCE);
    assertThat(bars(plain(), liked)).isEmpty();
    Rule misplaced =
        new Rule(
            "misplaced",
            RuleClass.PREFERENCE,
            new Fact.Always(),
            new Trait.Anything(),
            new RuleEffect.Forbid(),
            List.of(),
            false,
            false,
            false,
            ExerciseMaker.EVIDENCE);
    assertThat(bars(plain(), misplaced)).isEmpty();
  }

  @Test
  void canTestEveryTraitOfContentOnEveryExercise() {
    Grounds real = Catalogue.real();
    for (Exercise exercise : real.exercises().all()) {
      for (Rule rule : real.rules()) {
        Traits.has(prescription(exercise, exercise.doses().get(0).dose()), rule.match());
      }
    }
    assertThat(real.exercises().all()).isNotEmpty();
  }

  private void limit(ClearanceLimit limit, int bars) {
    person.limits.clear();
    person.limits.add(limit);
    assertThat(bars(plain())).as(limit.toString()).hasSize(bars);
  }

  /** A bend to the middle of the range with the body's load, held for five seconds. */
  private static ExerciseMaker plain() {
    return exercise("bend", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
        .moves(
            new SpinalMotion(
                Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, MotionLoad.BODY, false))
        .dose(1, 5, 5, 1, 1);
  }

  private List<String> bars(ExerciseMaker exercise, Rule... rules) {
    Exercise made = exercise.make();
    return bars(made, made.doses().get(0).dose(), rules);
  }

  private List<String> bars(ExerciseMaker exercise, Dose dose) {
    return bars(exercise.make(), dose);
  }

  private List<String> bars(Exercise exercise, Dose dose, Rule... rules) {
    return bars(prescription(exercise, dose), rules);
  }

  private List<String> bars(Prescription prescription, Rule... rules) {
    return Bars.of(person, prescription, rules);
  }

  private static Prescription prescription(Exercise exercise, Dose dose) {
    return new Prescription(exercise, dose, RoutineRole.WORK, Side.CENTRE, RoutineKind.MAIN_A);
  }
}
