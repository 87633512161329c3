package org.backwise.server.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.server.drafts.Draft;
import org.junit.jupiter.api.Test;

/** A limit that comes with a change stands beside those that were typed, and goes alone. */
class TypedLimitTest {
  private static final Draft TYPED =
      new Draft(
          Map.of(
              "clearance.limits",
              List.of("no-exercise", "max-minutes"),
              "clearance.limit.no-exercise",
              List.of("bridge"),
              "clearance.limit.max-minutes",
              List.of("20")));
  private static final List<ClearanceLimit> BEFORE =
      List.of(new ClearanceLimit.NoExercise("bridge"), new ClearanceLimit.MaxMinutes(20));

  @Test
  void standsBesideWhatWasTyped() {
    Draft after = added(new ClearanceLimit.NoExercise("dead-bug"));
    assertThat(after.all("clearance.limits")).containsExactly("no-exercise", "max-minutes");
    assertThat(after.all("clearance.limit.no-exercise")).containsExactly("bridge", "dead-bug");
  }

  @Test
  void aSmallerNumberTakesThePlaceOfTheOther() {
    Draft after = added(new ClearanceLimit.MaxMinutes(10));
    assertThat(after.all("clearance.limit.max-minutes")).containsExactly("10");
  }

  @Test
  void aMovementKeepsItsRange() {
    Draft after =
        added(new ClearanceLimit.NoMotion(Segment.LUMBAR, SpineMotion.SIDE_BEND, MotionRange.MID));
    assertThat(after.all("clearance.limit.no-motion")).containsExactly("lumbar-side-bend");
    assertThat(after.get("clearance.limit.no-motion.lumbar-side-bend.range")).isEqualTo("mid");
  }

  @Test
  void leavesWhatWasThereBeforeItWhenItGoes() {
    for (ClearanceLimit limit :
        List.of(new ClearanceLimit.NoExercise("dead-bug"), new ClearanceLimit.MaxMinutes(10))) {
      Draft back = TypedLimit.of(limit).takenFrom(added(limit), BEFORE);
      assertThat(back.all("clearance.limits"))
          .hasSize(2)
          .containsAll(TYPED.all("clearance.limits"));
      assertThat(back.all("clearance.limit.no-exercise")).containsExactly("bridge");
      assertThat(back.all("clearance.limit.max-minutes")).containsExactly("20");
    }
  }

  @Test
  void goesWholeWhereItWasTheFirstOfItsKind() {
    ClearanceLimit limit = new ClearanceLimit.WaterOnly();
    assertThat(added(limit).all("clearance.limits")).contains("water-only");
    Draft back = TypedLimit.of(limit).takenFrom(added(limit), BEFORE);
    assertThat(back.all("clearance.limits")).isEqualTo(TYPED.all("clearance.limits"));
  }

  private static Draft added(ClearanceLimit limit) {
    return TypedLimit.of(limit).addedTo(TYPED);
  }
}
