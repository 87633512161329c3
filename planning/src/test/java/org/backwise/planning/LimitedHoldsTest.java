package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A clinician who limits holds leaves people their walking and their rest. */
class LimitedHoldsTest {

  private final PersonMaker person = new PersonMaker();
  private final Programme programme;

  LimitedHoldsTest() {
    person.limits.add(new ClearanceLimit.MaxHoldSeconds(10));
    programme = person.programme();
  }

  @Test
  void keepsWalking() {
    assertThat(programme.aerobic()).isNotEmpty();
  }

  @Test
  void keepsPositionsOfEase() {
    assertThat(items())
        .filteredOn(item -> item.kind() == ExerciseKind.POSITION_OF_EASE)
        .extracting(item -> item.dose().holdSeconds())
        .isNotEmpty()
        .allMatch(seconds -> seconds > 10);
  }

  @Test
  void shortensEveryOtherHold() {
    assertThat(items())
        .filteredOn(item -> item.kind() != ExerciseKind.POSITION_OF_EASE)
        .extracting(item -> item.dose().holdSeconds())
        .allMatch(seconds -> seconds <= 10);
  }

  private List<Item> items() {
    return programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream())
        .toList();
  }
}
