package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.PersonMaker.START;

import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** What is given in a phase may be given on every date of it; the pain is 52 weeks old. */
class RulesOnDatesTest {

  private static final Fact UNDER_53_WEEKS = pain(0, 53);
  private static final Fact FROM_53_WEEKS = pain(53, Integer.MAX_VALUE);
  private static final LocalDate TODAY = START;
  private static final LocalDate NEXT_WEEK = START.plusWeeks(1);

  @Test
  void aRuleThatHoldsOnOneDateHoldsForThePhase() {
    assertThat(given(UNDER_53_WEEKS, TODAY, NEXT_WEEK)).isFalse();
    assertThat(given(FROM_53_WEEKS, TODAY, NEXT_WEEK)).isFalse();
  }

  @Test
  void aRuleThatHoldsOnNoDateOfThePhaseLeavesNothingOut() {
    assertThat(given(UNDER_53_WEEKS, NEXT_WEEK)).isTrue();
    assertThat(given(FROM_53_WEEKS, TODAY)).isTrue();
  }

  @Test
  void aRuleThatNoDateChangesHoldsForThosePeopleAlone() {
    assertThat(given(new Fact.PainAt(List.of("low-back")), NEXT_WEEK)).isFalse();
    assertThat(given(new Fact.PainAt(List.of("neck")), NEXT_WEEK)).isTrue();
  }

  @Test
  void aRuleOfOneKindOfRoutineConcernsThatKindAlone() {
    Given given = Given.to(new PersonMaker(), ruled(forbids().in(RoutineKind.MORNING)), TODAY);
    assertThat(given.in(RoutineKind.MORNING)).isEmpty();
    assertThat(given.in(RoutineKind.MAIN_A)).isNotEmpty();
    assertThat(given.in(RoutineKind.RELIEF)).isNotEmpty();
    assertThat(given.against("move")).as("something is left of it").isEmpty();
  }

  private static boolean given(Fact when, LocalDate... dates) {
    Given given = Given.to(new PersonMaker(), ruled(forbids().when(when)), dates);
    List<String> against = given.in(RoutineKind.MAIN_A).isEmpty() ? List.of("no") : List.of();
    assertThat(given.against("move")).isEqualTo(against);
    return against.isEmpty();
  }

  private static RuleMaker forbids() {
    return RuleMaker.forbids("no", new Trait.Anything());
  }

  private static Knowledge ruled(RuleMaker rule) {
    return FewExercises.ruled(
        FewExercises.of(exercise("move", RoutineRole.WORK).dose(1, 8, 0)), rule);
  }

  private static Fact pain(int fromWeeks, int underWeeks) {
    return new Fact.PainAt(List.of(), fromWeeks, underWeeks, 0, 0, List.of());
  }
}
