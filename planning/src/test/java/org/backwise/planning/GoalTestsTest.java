package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.model.exercise.Position;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Programme;
import org.backwise.planning.fixture.PersonMaker;
import org.jspecify.annotations.Nullable;
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

  @Test
  void takesTestsThatTheProgrammeTrains() {
    Programme programme = person.programme();
    Set<String> trained =
        programme.phases().stream()
            .flatMap(phase -> phase.routines().stream())
            .flatMap(routine -> routine.items().stream())
            .map(item -> family(item.exercise()))
            .collect(Collectors.toSet());

    assertThat(programme.goals())
        .isNotEmpty()
        .allMatch(
            goal ->
                trained.contains(
                    family(PersonMaker.KNOWLEDGE.measures().get(goal.measure()).movesAs())));
  }

  private static String family(@Nullable String exercise) {
    return exercise == null ? "" : PersonMaker.KNOWLEDGE.exercises().get(exercise).family().name();
  }

  private List<String> tests() {
    return person.programme().goals().stream().map(Goal::measure).toList();
  }
}
