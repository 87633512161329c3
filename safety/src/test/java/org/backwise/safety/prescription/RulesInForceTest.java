package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ExerciseMaker;
import org.junit.jupiter.api.Test;

/** What a rule of content keeps away, and what it does not. */
class RulesInForceTest {

  private final PlainBend bend = new PlainBend();

  @Test
  void limitsADose() {
    Rule rule =
        Catalogue.rule(
            "short-holds",
            new Fact.Always(),
            new Trait.Anything(),
            new RuleEffect.Limit("hold-seconds", 4));
    assertThat(bend.bars(PlainBend.plain(), rule)).containsExactly("short-holds");
    Rule unknown =
        Catalogue.rule(
            "odd", new Fact.Always(), new Trait.Anything(), new RuleEffect.Limit("colour", 4));
    assertThat(bend.bars(PlainBend.plain(), unknown)).containsExactly("odd");
  }

  @Test
  void allowsADoseUpToItsLimit() {
    for (String what : List.of("hold-seconds", "reps")) {
      assertThat(bend.bars(PlainBend.plain(), most(what, 5))).as(what).isEmpty();
      assertThat(bend.bars(PlainBend.plain(), most(what, 4))).as(what).containsExactly("most");
    }
    for (String what : List.of("sets", "level")) {
      assertThat(bend.bars(PlainBend.plain(), most(what, 1))).as(what).isEmpty();
      assertThat(bend.bars(PlainBend.plain(), most(what, 0))).as(what).containsExactly("most");
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
    Exercise exercise = PlainBend.plain().make();
    assertThat(bend.bars(exercise, RoutineKind.MAIN_A, rule)).isEmpty();
    assertThat(bend.bars(exercise, RoutineKind.MORNING, rule)).containsExactly("morning");
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
    assertThat(bend.bars(PlainBend.plain(), liked)).isEmpty();
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
    assertThat(bend.bars(PlainBend.plain(), misplaced)).isEmpty();
  }

  @Test
  void canTestEveryTraitOfContentOnEveryExercise() {
    Grounds real = Catalogue.real();
    for (Exercise exercise : real.exercises().all()) {
      for (Rule rule : real.rules()) {
        Traits.has(
            PlainBend.prescription(exercise, exercise.doses().get(0).dose(), RoutineKind.MAIN_A),
            rule.match());
      }
    }
    assertThat(real.exercises().all()).isNotEmpty();
  }
}
