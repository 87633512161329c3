package org.backwise.model.rule;

import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Impact;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Surface;
import org.jspecify.annotations.Nullable;

/** A property that a prescription (an exercise with a dose, in a role) has or has not. */
public sealed interface Trait {

  /** Every prescription. */
  record Anything() implements Trait {}

  /** Has each of these traits. */
  record AllOf(List<Trait> of) implements Trait {}

  /** Has at least one of these traits. */
  record AnyOf(List<Trait> of) implements Trait {}

  /** Has not this trait. */
  record NoneOf(Trait of) implements Trait {}

  /**
   * Moves the spine so. Empty lists and nulls match anything.
   *
   * @param rangeFrom the least range that matches
   * @param loadFrom the least load that matches
   */
  record MovesSpine(
      @Nullable Segment segment,
      List<SpineMotion> motions,
      MotionRange rangeFrom,
      MotionLoad loadFrom,
      @Nullable Boolean sustained)
      implements Trait {}

  /** Moves a limb joint so, past this many degrees. */
  record MovesLimb(String joint, List<String> motions, int overDegrees) implements Trait {}

  /** Makes one of these demands. */
  record Demands(List<Demand> demands) implements Trait {}

  /** Passes through one of these positions. */
  record InPosition(List<Position> positions) implements Trait {}

  /** Is done on one of these surfaces. */
  record OnSurface(List<Surface> surfaces) implements Trait {}

  /** Is of one of these kinds. */
  record OfKind(List<ExerciseKind> kinds) implements Trait {}

  /** Plays one of these roles in the routine. */
  record InRole(List<RoutineRole> roles) implements Trait {}

  /** Is at least this hard. */
  record EffortFrom(Effort effort) implements Trait {}

  /** Has at least this impact. */
  record ImpactFrom(Impact impact) implements Trait {}

  /** Is above this level. */
  record LevelOver(int level) implements Trait {}

  /** Holds longer than this many seconds in one repetition. */
  record HoldOver(int seconds) implements Trait {}

  /** Works one of these groups in one of these roles with at least this share, in thousandths. */
  record Works(List<String> groups, List<MuscleRole> roles, int shareFromMilli) implements Trait {}

  /** Concerns one of these regions. */
  record ForRegion(List<Region> regions) implements Trait {}

  /** Is one of these exercises; only for exceptions that no property names. */
  record IsExercise(List<String> ids) implements Trait {}

  /**
   * Turns the whole trunk over a still pelvis at end range or loaded, sitting or standing (R49).
   */
  record TorsoTwist() implements Trait {}
}
