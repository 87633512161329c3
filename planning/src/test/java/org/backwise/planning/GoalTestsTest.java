package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.Position;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Goal;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Goals are looked at with home tests that the person may do. */
class GoalTestsTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void takesTheBestTestWhereNothingSpeaksAgainstIt() {
    assertThat(tests()).contains("bridge-hold");
  }

  @Test
  void takesNoTestThatTheClinicianRulesOut() {
    person.limits.add(new ClearanceLimit.NoExercise("bridge"));
    assertThat(tests()).isNotEmpty().doesNotContain("bridge-hold");
  }

  @Test
  void takesNoLongHoldWhereHoldsAreLimited() {
    person.limits.add(new ClearanceLimit.MaxHoldSeconds(10));
    assertThat(tests()).isNotEmpty().doesNotContain("bridge-hold", "opposite-reach-hold");
  }

  @Test
  void takesNoneLyingWhereNobodyMayLieOnTheBack() {
    person.limits.add(new ClearanceLimit.NoPosition(Position.SUPINE));
    assertThat(tests()).isNotEmpty().doesNotContain("bridge-hold", "heel-slides-steady");
  }

  private List<String> tests() {
    return person.programme().goals().stream().map(Goal::measure).toList();
  }
}
