package org.backwise.safety.prescription;

import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.safety.fixture.ExerciseMaker;

/** Bends of the spine, and rules against them. */
final class Bends {

  static final Trait BENDS = bends(Segment.LUMBAR, SpineMotion.FLEXION);
  static final Rule NO_BENDING = rule(BENDS, true);

  private Bends() {}

  static Exercise bend(MotionRange range) {
    return maker(range, MotionLoad.BODY).dose(1, 5, 0, 1, 1).make();
  }

  static ExerciseMaker maker(MotionRange range, MotionLoad load) {
    return exercise("bend", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
        .moves(motion(Segment.LUMBAR, SpineMotion.FLEXION, range, load));
  }

  static SpinalMotion motion(
      Segment segment, SpineMotion motion, MotionRange range, MotionLoad load) {
    return new SpinalMotion(segment, motion, range, load, false);
  }

  static Trait bends(Segment segment, SpineMotion motion) {
    return new Trait.MovesSpine(segment, List.of(motion), MotionRange.SMALL, MotionLoad.NONE, null);
  }

  static Rule rule(Trait match, boolean yieldsToClinician) {
    return new Rule(
        "no-bending",
        RuleClass.SAFETY,
        new Fact.Always(),
        match,
        new RuleEffect.Forbid(),
        List.of(),
        false,
        false,
        yieldsToClinician,
        ExerciseMaker.EVIDENCE);
  }

  static Prescription use(Exercise exercise, RoutineKind routine) {
    Dose dose = exercise.doses().get(0).dose();
    return new Prescription(exercise, dose, RoutineRole.WORK, Side.CENTRE, routine);
  }
}
