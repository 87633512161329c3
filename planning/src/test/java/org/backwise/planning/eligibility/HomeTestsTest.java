package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.eligibility.TriedAtHome.COUNT;
import static org.backwise.planning.eligibility.TriedAtHome.HOLD;
import static org.backwise.planning.eligibility.TriedAtHome.LONGEST;
import static org.backwise.planning.eligibility.TriedAtHome.NEVER;
import static org.backwise.planning.fixture.RuleMaker.forbids;

import java.util.List;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** Which tests at home suit a person. */
class HomeTestsTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void aTestSuitsWhomNothingKeepsFromIt() {
    assertThat(suits(HOLD)).isTrue();
    assertThat(suits(COUNT)).isTrue();
  }

  @Test
  void itSuitsNobodyOfWhomItsUnlessIsTrue() {
    assertThat(suits(TriedAtHome.test("times", "bridge", new Fact.PainAt(List.of("low-back")))))
        .isFalse();
  }

  @Test
  void allThatItNeedsIsAtHand() {
    Measure needsBoth = TriedAtHome.test("times", "bridge", NEVER, "mat", "stick");
    assertThat(suits(needsBoth)).isFalse();
    person.equipment.add("stick");
    assertThat(suits(needsBoth)).isTrue();
  }

  @Test
  void whatMovesNothingNeedsNoExerciseAndAnUnknownExerciseIsNoTest() {
    assertThat(suits(TriedAtHome.test("times", null, NEVER), forbids("no", new Trait.Anything())))
        .isTrue();
    assertThat(suits(TriedAtHome.test("times", "unheard-of", NEVER))).isFalse();
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

  private boolean suits(Measure measure, RuleMaker... rules) {
    return TriedAtHome.suits(person, measure, rules);
  }
}
