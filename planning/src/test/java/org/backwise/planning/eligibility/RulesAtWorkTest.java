package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.RuleMaker.forbids;
import static org.backwise.planning.fixture.RuleMaker.limits;
import static org.backwise.planning.fixture.RuleMaker.prefers;

import java.util.List;
import java.util.SortedSet;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** A rule is decisive for a phase that would look different without it. */
class RulesAtWorkTest {

  private static final Trait PRESS = is("press");
  private static final Trait REACH = is("reach");
  private static final Trait BOTH = new Trait.AnyOf(List.of(PRESS, REACH));

  private final PersonMaker person = new PersonMaker();
  private final Knowledge few =
      FewExercises.of(
          exercise("press", RoutineRole.WORK).dose(1, 8, 0),
          exercise("reach", RoutineRole.WORK).dose(1, 8, 0));

  @Test
  void aRuleFiresForWhomItHolds() {
    RuleMaker others = forbids("others", PRESS).when(new Fact.Not(new Fact.Always()));
    assertThat(work(forbids("mine", PRESS), others).fired()).containsExactly("mine");
  }

  @Test
  void whatAloneLeavesSomethingOutIsDecisive() {
    assertThat(decisive(forbids("press", PRESS), forbids("reach", REACH)))
        .containsExactly("press", "reach");
    assertThat(decisive(forbids("both", BOTH), forbids("press", PRESS))).containsExactly("both");
  }

  @Test
  void whatOthersLeaveOutTooIsNot() {
    assertThat(decisive(forbids("a", PRESS), forbids("b", PRESS))).isEmpty();
    assertThat(decisive(forbids("a", PRESS), forbids("b", PRESS), forbids("c", PRESS))).isEmpty();
  }

  @Test
  void eachKindOfRoutineIsLookedAtByItself() {
    RuleMaker morning = forbids("morning", PRESS).in(RoutineKind.MORNING);
    assertThat(decisive(morning, forbids("always", PRESS))).containsExactly("always");
    assertThat(decisive(morning)).containsExactly("morning");
  }

  @Test
  void whatIsOutAnywayMakesNoRuleDecisive() {
    person.avoids.add("press");
    assertThat(decisive(forbids("press", PRESS), prefers("liked", PRESS))).isEmpty();
    assertThat(decisive(limits("lie", PRESS, "supine-seconds", 60))).isEmpty();
  }

  @Test
  void aPreferenceOrACapIsDecisiveWhereItMeansSomethingThatMayBeGiven() {
    assertThat(decisive(prefers("liked", PRESS))).containsExactly("liked");
    assertThat(decisive(limits("lie", PRESS, "supine-seconds", 60))).containsExactly("lie");
    assertThat(decisive(limits("walk", PRESS, "aerobic-minutes", 10))).containsExactly("walk");
    assertThat(decisive(prefers("liked", is("unheard-of")))).isEmpty();
  }

  @Test
  void aLimitThatEveryDoseKeepsIsNotDecisive() {
    assertThat(decisive(limits("few", PRESS, "reps", 8))).isEmpty();
    assertThat(decisive(limits("fewer", PRESS, "reps", 7))).containsExactly("fewer");
  }

  private static Trait is(String exercise) {
    return new Trait.IsExercise(List.of(exercise));
  }

  private SortedSet<String> decisive(RuleMaker... rules) {
    return work(rules).decisive();
  }

  private RulesAtWork.AtWork work(RuleMaker... rules) {
    Knowledge knowledge = FewExercises.ruled(few, rules);
    Person who = Person.of(person.intake(), person.state, knowledge);
    return new RulesAtWork(knowledge, new Catalogue(knowledge), who)
        .in(Given.phase(), List.of(PersonMaker.START));
  }
}
