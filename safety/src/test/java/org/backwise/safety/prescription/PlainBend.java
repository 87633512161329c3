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
import org.backwise.model.rule.Rule;
import org.backwise.safety.fixture.Bars;
import org.backwise.safety.fixture.ExerciseMaker;
import org.backwise.safety.fixture.PersonMaker;

/** Somebody, and what stands against a plain exercise for them. */
final class PlainBend {

  final PersonMaker person = new PersonMaker();

  /** A bend to the middle of the range with the body's load, held for five seconds. */
  static ExerciseMaker plain() {
    return exercise("bend", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
        .moves(
            new SpinalMotion(
                Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, MotionLoad.BODY, false))
        .dose(1, 5, 5, 1, 1);
  }

  static Prescription prescription(Exercise exercise, Dose dose, RoutineKind routine) {
    return new Prescription(exercise, dose, RoutineRole.WORK, Side.CENTRE, routine);
  }

  List<String> bars(ExerciseMaker exercise, Rule... rules) {
    return bars(exercise.make(), RoutineKind.MAIN_A, rules);
  }

  List<String> bars(Exercise exercise, RoutineKind routine, Rule... rules) {
    Dose usual = exercise.doses().get(0).dose();
    return Bars.of(person, prescription(exercise, usual, routine), rules);
  }

  List<String> bars(ExerciseMaker exercise, Dose dose) {
    return Bars.of(person, prescription(exercise.make(), dose, RoutineKind.MAIN_A));
  }
}
