package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.RuleMaker.forbids;
import static org.backwise.planning.fixture.RuleMaker.prefers;

import java.util.BitSet;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** What may be given, by kind of routine, and the reasons for the rest. */
class EligibleTest {

  private static final Trait PRESS = new Trait.IsExercise(List.of("press"));

  private final Knowledge few =
      FewExercises.of(
          exercise("press", RoutineRole.WORK).dose(1, 8, 0).dose(1, 12, 0),
          exercise("reach", RoutineRole.WORK).dose(1, 8, 0));

  @Test
  void aPrescriptionIsGivenInTheRoutinesThatNoRuleClosesToIt() {
    Given given = given(forbids("no", PRESS).in(RoutineKind.MORNING));
    Prescription press = given.catalogue().all().get(0);
    assertThat(given.eligible().has(RoutineKind.MORNING, press)).isFalse();
    assertThat(given.eligible().has(RoutineKind.MAIN_A, press)).isTrue();
  }

  @Test
  void aRuleThatLeavesADoseIsNotAgainstTheExercise() {
    Given given = given(RuleMaker.limits("few", PRESS, "reps", 8));
    assertThat(given.in(RoutineKind.MAIN_A)).hasSize(2);
    assertThat(given.against("press")).isEmpty();
  }

  @Test
  void eachRuleThatLeavesNothingIsAgainstTheExercise() {
    Given given = given(forbids("no", PRESS), RuleMaker.limits("none", PRESS, "reps", 4));
    assertThat(given.against("press")).containsExactly("no", "none");
    assertThat(given.against("reach")).isEmpty();
  }

  @Test
  void whatIsTakenAwayIsGoneFromEveryRoutineAndTheRestStays() {
    Given given = given();
    BitSet press = new BitSet();
    press.set(0, 2);
    Eligible left = given.eligible().without(press);
    for (RoutineKind kind : RoutineKind.values()) {
      assertThat(left.in(kind, given.catalogue()))
          .extracting(p -> p.exercise().id())
          .containsExactly("reach");
    }
    assertThat(given.in(RoutineKind.MAIN_A)).as("before").hasSize(3);
  }

  @Test
  void preferencesAreTheRulesOfTasteThatHold() {
    Given given =
        given(
            prefers("liked", PRESS),
            prefers("liked-by-others", PRESS).when(new Fact.Not(new Fact.Always())),
            forbids("no", PRESS));
    assertThat(given.eligible().preferences()).extracting(Rule::id).containsExactly("liked");
  }

  private Given given(RuleMaker... rules) {
    return Given.to(new PersonMaker(), FewExercises.ruled(few, rules));
  }
}
