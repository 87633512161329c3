package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A clinician lets somebody come back to bending, which they have feared for a year. */
class WayBackTest {

  private static final List<String> STEPS =
      List.of("sock-reach-sitting", "seat-touch-standing", "sock-from-low-step");

  private final PersonMaker person = new PersonMaker();

  WayBackTest() {
    person.worseWith.add("bending-forward");
    person.equipment.add("step");
    person.limits.add(
        new ClearanceLimit.AllowMotion(
            Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, AllowedLoad.NONE));
  }

  @Test
  void beginsWithTheFirstStepAndClimbsPhaseByPhase() {
    List<Phase> phases = person.programme().phases();

    assertThat(steps(phases.get(0))).containsOnly(STEPS.get(0));
    assertThat(steps(phases.get(1))).containsOnly(STEPS.get(1));
    assertThat(steps(phases.get(2))).containsOnly(STEPS.get(2));
  }

  @Test
  void saysWhoseChoiceItIs() {
    Programme programme = person.programme();

    assertThat(programme.phases().stream().flatMap(WayBackTest::items))
        .filteredOn(item -> STEPS.contains(item.exercise()))
        .allSatisfy(
            item -> {
              assertThat(item.why().get(0).code()).isEqualTo("serve.way-back");
              assertThat(item.why().get(0).rules()).contains("bending-again");
            });
    assertThat(programme.notices())
        .filteredOn(notice -> notice.code().equals("way-back"))
        .extracting(Notice::text)
        .singleElement()
        .asString()
        .contains("bending forward, about half the way, with nothing in your hands");
  }

  @Test
  void waitsWhileAnotherPlaceIsNew() {
    person.hurts("neck", PersonMaker.START.minusWeeks(2));
    Programme programme = person.programme();

    assertThat(programme.phases().get(0)).satisfies(p -> assertThat(steps(p)).isEmpty());
    assertThat(steps(programme.phases().get(4))).isNotEmpty();
  }

  private static List<String> steps(Phase phase) {
    return items(phase).map(Item::exercise).filter(STEPS::contains).distinct().toList();
  }

  private static Stream<Item> items(Phase phase) {
    return phase.routines().stream().flatMap(routine -> routine.items().stream());
  }
}
