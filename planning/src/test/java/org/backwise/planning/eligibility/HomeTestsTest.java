package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.PersonMaker.START;
import static org.backwise.planning.fixture.RuleMaker.forbids;
import static org.backwise.planning.fixture.RuleMaker.limits;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.ExerciseMaker;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which tests at home suit a person. */
class HomeTestsTest {

  private static final Trait ANY = new Trait.Anything();
  private static final Fact NEVER = new Fact.Not(new Fact.Always());
  private static final int LONGEST = 120;
  private static final Measure HOLD = test("seconds", "bridge", NEVER);
  private static final Measure COUNT = test("times", "bridge", NEVER);

  private final PersonMaker person = new PersonMaker();
  private final Knowledge few =
      FewExercises.of(
          exercise("bridge", RoutineRole.WORK, RoutineRole.DAILY).dose(2, 8, 5).dose(3, 12, 10));

  @Test
  void aTestSuitsWhomNothingKeepsFromIt() {
    assertThat(suits(HOLD)).isTrue();
    assertThat(suits(COUNT)).isTrue();
  }

  @Test
  void itSuitsNobodyOfWhomItsUnlessIsTrue() {
    assertThat(suits(test("times", "bridge", new Fact.PainAt(List.of("low-back"))))).isFalse();
  }

  @Test
  void allThatItNeedsIsAtHand() {
    Measure needsBoth = test("times", "bridge", NEVER, "mat", "stick");
    assertThat(suits(needsBoth)).isFalse();
    person.equipment.add("stick");
    assertThat(suits(needsBoth)).isTrue();
  }

  @Test
  void whatMovesNothingNeedsNoExerciseAndAnUnknownExerciseIsNoTest() {
    RuleMaker no = forbids("no", ANY);
    assertThat(suits(test("times", null, NEVER), no)).isTrue();
    assertThat(suits(test("times", "unheard-of", NEVER))).isFalse();
  }

  @Test
  void aLimitOfTheClearanceAgainstItsMovementIsKept() {
    person.limits.add(new ClearanceLimit.NoExercise("bridge"));
    assertThat(suits(COUNT)).isFalse();
  }

  @Test
  void aTestOfSecondsIsAHoldOfItsGreatestResult() {
    person.limits.add(new ClearanceLimit.MaxHoldSeconds(LONGEST - 1));
    assertThat(suits(HOLD)).isFalse();
    assertThat(suits(COUNT)).isTrue();
    person.limits.set(0, new ClearanceLimit.MaxHoldSeconds(LONGEST));
    assertThat(suits(HOLD)).isTrue();
  }

  @Test
  void otherwiseItIsTheLowestDoseOnce() {
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

  private static Trait role(RoutineRole... roles) {
    return new Trait.InRole(List.of(roles));
  }

  private boolean suits(Measure measure, RuleMaker... rules) {
    Knowledge knowledge = FewExercises.ruled(few, rules);
    Person who = Person.of(person.intake(), person.state, knowledge);
    return new HomeTests(knowledge, who, START).suits(measure);
  }

  private static Measure test(
      String unit, @Nullable String movesAs, Fact unless, String... equipment) {
    return new Measure(
        "test",
        MeasureKind.HOME_TEST,
        unit,
        0,
        LONGEST,
        true,
        1,
        null,
        List.of(),
        false,
        false,
        null,
        movesAs,
        List.of(equipment),
        unless,
        ExerciseMaker.EVIDENCE);
  }
}
