package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.RuleMaker.limits;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** Time on the back and minutes of a day: the strictest rule counts, and nothing falls out. */
class CapsTest {

  private static final int NO_CAP = Integer.MAX_VALUE;
  private static final Trait LIES = new Trait.InPosition(List.of(Position.SUPINE));
  private static final Trait SITS = new Trait.InPosition(List.of(Position.SITTING));
  private static final Trait WORK = new Trait.InRole(List.of(RoutineRole.WORK));

  private final Knowledge few =
      FewExercises.of(
          exercise("lie", RoutineRole.WORK).in(Position.SUPINE).dose(1, 8, 0),
          exercise("march", RoutineRole.WARM_UP).dose(1, 8, 0),
          exercise("walk").dose(1, 8, 0));

  @Test
  void withoutARuleNothingIsCapped() {
    Given given = given(limits("sets", LIES, "sets", 3));
    assertThat(given.eligible().capsLying()).isFalse();
    assertThat(given.eligible().supineSecondsMost()).isEqualTo(NO_CAP);
    assertThat(minutes("walk", limits("sets", SITS, "sets", 3))).isEqualTo(NO_CAP);
  }

  @Test
  void theStrictestCapBoundsTheTimeOnTheBack() {
    Given given =
        given(
            limits("long", LIES, "supine-seconds", 300),
            limits("short", LIES, "supine-seconds", 90));
    assertThat(given.eligible().capsLying()).isTrue();
    assertThat(given.eligible().supineSecondsMost()).isEqualTo(90);
  }

  @Test
  void timeOnTheBackCountsForWhatTheRuleMeans() {
    Given given = given(limits("short", LIES, "supine-seconds", 90));
    assertThat(given.in(RoutineKind.MAIN_A))
        .filteredOn(given.eligible()::countsLying)
        .extracting(p -> p.exercise().id())
        .containsExactly("lie");
  }

  @Test
  void whatIsCappedMayStillBeGiven() {
    Given given = given(limits("short", LIES, "supine-seconds", 1));
    assertThat(given.exercises(RoutineKind.MAIN_A)).contains("lie");
    assertThat(given.against("lie")).isEmpty();
  }

  @Test
  void onlyARuleOfSafetyCaps() {
    RuleMaker taste = limits("taste", LIES, "supine-seconds", 90).ofClass(RuleClass.PREFERENCE);
    assertThat(given(taste).eligible().capsLying()).isFalse();
  }

  @Test
  void theStrictestRuleAboutAnExerciseCapsItsMinutes() {
    assertThat(minutes("walk", minutes(SITS, 20), minutes(WORK, 10))).isEqualTo(10);
    assertThat(minutes("march", minutes(SITS, 20), minutes(WORK, 10)))
        .as("it has a role of its own")
        .isEqualTo(20);
    assertThat(minutes("lie", minutes(SITS, 20))).isEqualTo(NO_CAP);
  }

  private static RuleMaker minutes(Trait match, int most) {
    return limits("most-" + most, match, "aerobic-minutes", most);
  }

  private int minutes(String exercise, RuleMaker... rules) {
    return given(rules).eligible().aerobicMinutesMost(few.exercises().get(exercise));
  }

  private Given given(RuleMaker... rules) {
    return Given.to(new PersonMaker(), FewExercises.ruled(few, rules));
  }
}
