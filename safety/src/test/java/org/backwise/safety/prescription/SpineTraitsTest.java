package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Trait;
import org.junit.jupiter.api.Test;

class SpineTraitsTest {

  private static final SpinalMotion TURN =
      new SpinalMotion(
          Segment.LUMBAR, SpineMotion.ROTATION, MotionRange.MID, MotionLoad.BODY, false);

  @Test
  void asksAMovementForAllThatATraitNames() {
    assertThat(moves(Segment.LUMBAR, MotionRange.MID, MotionLoad.BODY, null)).isTrue();
    assertThat(moves(Segment.LUMBAR, MotionRange.SMALL, MotionLoad.NONE, false)).isTrue();
    assertThat(moves(Segment.CERVICAL, MotionRange.MID, MotionLoad.BODY, null)).isFalse();
    assertThat(moves(Segment.LUMBAR, MotionRange.END, MotionLoad.BODY, null)).isFalse();
    assertThat(moves(Segment.LUMBAR, MotionRange.MID, MotionLoad.ADDED, null)).isFalse();
    assertThat(moves(Segment.LUMBAR, MotionRange.MID, MotionLoad.BODY, true)).isFalse();
  }

  @Test
  void takesWhatATraitLeavesOpenForAny() {
    assertThat(has(TURN, any(null, List.of()), Position.KNEELING)).isTrue();
    assertThat(has(TURN, any(Segment.LUMBAR, List.of(SpineMotion.FLEXION)), Position.KNEELING))
        .isFalse();
    assertThat(has(TURN, any(Segment.CERVICAL, List.of()), Position.KNEELING)).isFalse();
  }

  @Test
  void callsATurnThatIsStrongATwistOnlyWhileSittingOrStanding() {
    SpinalMotion end = turn(Segment.THORACIC, MotionRange.END, MotionLoad.NONE);
    assertThat(twists(end, Position.SITTING)).isTrue();
    assertThat(twists(end, Position.STANDING)).isTrue();
    assertThat(twists(end, Position.SUPINE, Position.KNEELING)).isFalse();
  }

  @Test
  void callsATurnATwistAtItsEndOrWithAnyLoad() {
    assertThat(twists(turn(Segment.LUMBAR, MotionRange.SMALL, MotionLoad.BODY), Position.SITTING))
        .isTrue();
    assertThat(twists(turn(Segment.LUMBAR, MotionRange.MID, MotionLoad.NONE), Position.SITTING))
        .isFalse();
    assertThat(twists(turn(Segment.CERVICAL, MotionRange.END, MotionLoad.BODY), Position.SITTING))
        .isFalse();
    SpinalMotion bend =
        new SpinalMotion(
            Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.END, MotionLoad.BODY, false);
    assertThat(twists(bend, Position.SITTING)).isFalse();
  }

  @Test
  void findsWhatATraitMeansHoweverItIsPutTogether() {
    Exercise turning = turning(TURN, Position.SITTING);
    Trait turns = any(Segment.LUMBAR, List.of(SpineMotion.ROTATION));
    Trait sits = new Trait.InPosition(List.of(Position.SITTING));
    assertThat(SpineTraits.meant(turning, turns)).containsExactly(TURN);
    assertThat(SpineTraits.meant(turning, new Trait.AllOf(List.of(sits, turns))))
        .containsExactly(TURN);
    assertThat(SpineTraits.meant(turning, new Trait.AnyOf(List.of(sits, turns, turns))))
        .containsExactly(TURN);
    assertThat(SpineTraits.meant(turning, new Trait.NoneOf(turns))).containsExactly(TURN);
    assertThat(SpineTraits.meant(turning, sits)).isEmpty();
  }

  private static SpinalMotion turn(Segment segment, MotionRange range, MotionLoad load) {
    return new SpinalMotion(segment, SpineMotion.ROTATION, range, load, false);
  }

  private static Trait any(Segment segment, List<SpineMotion> motions) {
    return new Trait.MovesSpine(segment, motions, MotionRange.SMALL, MotionLoad.NONE, null);
  }

  private static boolean moves(
      Segment segment, MotionRange from, MotionLoad load, Boolean sustained) {
    List<SpineMotion> turns = List.of(SpineMotion.ROTATION);
    return has(TURN, new Trait.MovesSpine(segment, turns, from, load, sustained));
  }

  private static boolean twists(SpinalMotion motion, Position... positions) {
    return has(motion, new Trait.TorsoTwist(), positions);
  }

  private static boolean has(SpinalMotion motion, Trait trait, Position... positions) {
    Exercise exercise = turning(motion, positions);
    var dose = exercise.doses().get(0).dose();
    return Traits.has(
        new Prescription(exercise, dose, RoutineRole.WORK, Side.CENTRE, RoutineKind.MAIN_A), trait);
  }

  private static Exercise turning(SpinalMotion motion, Position... positions) {
    return exercise("turn", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
        .in(positions)
        .moves(motion)
        .dose(1, 5, 0, 1, 1)
        .make();
  }
}
