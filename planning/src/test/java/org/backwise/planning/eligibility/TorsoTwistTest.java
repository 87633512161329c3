package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;

import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.rule.Trait;
import org.junit.jupiter.api.Test;

/** A torso twist turns the trunk at end range, or with any load, standing or sitting. */
class TorsoTwistTest {

  @Test
  void theTrunkIsTurnedAtTheEndOrUnderLoad() {
    assertThat(twist(turn(Segment.THORACIC, MotionRange.END, MotionLoad.NONE))).isTrue();
    assertThat(twist(turn(Segment.LUMBAR, MotionRange.SMALL, MotionLoad.BODY))).isTrue();
    assertThat(twist(turn(Segment.LUMBAR, MotionRange.MID, MotionLoad.NONE))).isFalse();
  }

  @Test
  void turningTheNeckIsNone() {
    assertThat(twist(turn(Segment.CERVICAL, MotionRange.END, MotionLoad.BODY))).isFalse();
  }

  @Test
  void bendingIsNone() {
    assertThat(
            twist(
                new SpinalMotion(
                    Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.END, MotionLoad.BODY, false)))
        .isFalse();
  }

  @Test
  void oneTurnsUpright() {
    SpinalMotion turn = turn(Segment.LUMBAR, MotionRange.END, MotionLoad.NONE);
    assertThat(twist(turn, Position.STANDING)).isTrue();
    assertThat(twist(turn, Position.SITTING)).isTrue();
    assertThat(twist(turn, Position.SUPINE)).isFalse();
  }

  private static SpinalMotion turn(Segment segment, MotionRange range, MotionLoad load) {
    return new SpinalMotion(segment, SpineMotion.ROTATION, range, load, false);
  }

  private static boolean twist(SpinalMotion motion) {
    return twist(motion, Position.STANDING);
  }

  private static boolean twist(SpinalMotion motion, Position position) {
    Exercise turn =
        exercise("turn", RoutineRole.WORK).in(position).moves(motion).dose(1, 8, 0).make();
    return Traits.has(new Trait.TorsoTwist(), turn, turn.doses().get(0).dose(), RoutineRole.WORK);
  }
}
