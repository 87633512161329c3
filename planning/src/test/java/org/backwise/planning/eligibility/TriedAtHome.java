package org.backwise.planning.eligibility;

import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.PersonMaker.START;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.rule.Fact;
import org.backwise.planning.fixture.ExerciseMaker;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.jspecify.annotations.Nullable;

/** A test at home that moves as a bridge does. */
final class TriedAtHome {

  static final int LONGEST = 120;
  static final Fact NEVER = new Fact.Not(new Fact.Always());
  static final Measure HOLD = test("seconds", "bridge", NEVER);
  static final Measure COUNT = test("times", "bridge", NEVER);

  private static final Knowledge FEW =
      FewExercises.of(
          exercise("bridge", RoutineRole.WORK, RoutineRole.DAILY)
              .moves(
                  new SpinalMotion(
                      Segment.LUMBAR,
                      SpineMotion.EXTENSION,
                      MotionRange.SMALL,
                      MotionLoad.BODY,
                      false))
              .dose(2, 8, 5)
              .dose(3, 12, 10));

  private TriedAtHome() {}

  /** Whether it suits this person, by these rules. */
  static boolean suits(PersonMaker person, Measure measure, RuleMaker... rules) {
    Knowledge knowledge = FewExercises.ruled(FEW, rules);
    Person who = Person.of(person.intake(), person.state, knowledge);
    return new HomeTests(knowledge, who, START).suits(measure);
  }

  static Measure test(String unit, @Nullable String movesAs, Fact unless, String... equipment) {
    return new Measure(
        "test",
        MeasureKind.HOME_TEST,
        unit,
        0,
        LONGEST,
        true,
        1,
        null,
        List.of(),
        false,
        false,
        null,
        movesAs,
        List.of(equipment),
        unless,
        ExerciseMaker.EVIDENCE);
  }
}
