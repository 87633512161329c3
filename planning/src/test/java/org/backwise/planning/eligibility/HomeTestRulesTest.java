package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.eligibility.TriedAtHome.COUNT;
import static org.backwise.planning.eligibility.TriedAtHome.NEVER;
import static org.backwise.planning.fixture.RuleMaker.forbids;
import static org.backwise.planning.fixture.RuleMaker.limits;

import java.util.List;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.Response;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** Which rules keep a test at home from a person; no rule yields in a test. */
class HomeTestRulesTest {

  private static final Trait ANY = new Trait.Anything();

  @Test
  void whatIsCountedIsTheLowestDoseOnce() {
    assertThat(suits(COUNT, limits("no", ANY, "hold-seconds", 5))).isTrue();
    assertThat(suits(COUNT, limits("no", ANY, "hold-seconds", 4))).isFalse();
    assertThat(suits(COUNT, limits("no", ANY, "reps", 8))).isTrue();
    assertThat(suits(COUNT, limits("no", ANY, "sets", 1))).isTrue();
  }

  @Test
  void aRuleOfSafetyForbidsItAndAnotherDoesNot() {
    assertThat(suits(COUNT, forbids("no", ANY))).isFalse();
    assertThat(suits(COUNT, forbids("no", new Trait.LevelOver(1)))).isTrue();
    assertThat(suits(COUNT, forbids("no", ANY).when(NEVER))).isTrue();
    assertThat(suits(COUNT, forbids("taste", ANY).ofClass(RuleClass.PREFERENCE))).isTrue();
    assertThat(suits(COUNT, RuleMaker.prefers("liked", ANY).ofClass(RuleClass.SAFETY))).isTrue();
  }

  @Test
  void aRuleCountsWhereItConcernsAMainRoutine() {
    assertThat(suits(COUNT, forbids("no", ANY).in(RoutineKind.MAIN_A))).isFalse();
    assertThat(suits(COUNT, forbids("no", ANY).in(RoutineKind.MORNING))).isTrue();
  }

  @Test
  void itSuitsInOneOfTheRolesOfItsMovement() {
    assertThat(suits(COUNT, forbids("no", role(RoutineRole.WORK)))).isTrue();
    assertThat(suits(COUNT, forbids("no", role(RoutineRole.WORK, RoutineRole.DAILY)))).isFalse();
  }

  @Test
  void noRuleYieldsInATest() {
    PersonMaker person = new PersonMaker();
    person.responds.add(new Response(Segment.LUMBAR, SpineMotion.EXTENSION, "centralises", "self"));
    Trait leansBack =
        new Trait.MovesSpine(
            Segment.LUMBAR,
            List.of(SpineMotion.EXTENSION),
            MotionRange.SMALL,
            MotionLoad.NONE,
            null);
    assertThat(TriedAtHome.suits(person, COUNT, forbids("no", leansBack).yieldsToResponse()))
        .isFalse();
  }

  private static Trait role(RoutineRole... roles) {
    return new Trait.InRole(List.of(roles));
  }

  private static boolean suits(Measure measure, RuleMaker... rules) {
    return TriedAtHome.suits(new PersonMaker(), measure, rules);
  }
}
