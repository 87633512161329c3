package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.prescription.Bends.BENDS;
import static org.backwise.safety.prescription.Bends.NO_BENDING;
import static org.backwise.safety.prescription.Bends.bend;
import static org.backwise.safety.prescription.Bends.rule;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.Trait;
import org.backwise.safety.fixture.Bars;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A rule yields to a clinician's word where content says so, and for that movement alone. */
class RulesThatYieldTest {

  private final PersonMaker person = new PersonMaker().persistent();

  RulesThatYieldTest() {
    person.limits.add(
        new ClearanceLimit.AllowMotion(
            Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, AllowedLoad.NONE));
  }

  @Test
  void aRuleThatYieldsToNobodyStands() {
    assertThat(bars(bend(MotionRange.MID), rule(BENDS, false))).hasSize(1);
  }

  @Test
  void aRuleThatMeansMoreThanTheMovementStands() {
    Trait sits = new Trait.InPosition(List.of(Position.SITTING));
    Trait either = new Trait.AnyOf(List.of(BENDS, sits));
    assertThat(bars(bend(MotionRange.MID), rule(either, true))).hasSize(1);
    assertThat(bars(bend(MotionRange.MID), rule(sits, true))).hasSize(1);
    assertThat(bars(bend(MotionRange.MID), rule(new Trait.AllOf(List.of(BENDS, sits)), true)))
        .isEmpty();
  }

  @Test
  void aRuleThatMeansASecondMovementTooStands() {
    Exercise both =
        Bends.maker(MotionRange.MID, MotionLoad.BODY)
            .moves(
                Bends.motion(
                    Segment.LUMBAR, SpineMotion.EXTENSION, MotionRange.MID, MotionLoad.BODY))
            .dose(1, 5, 0, 1, 1)
            .make();
    Trait either =
        new Trait.AnyOf(List.of(BENDS, Bends.bends(Segment.LUMBAR, SpineMotion.EXTENSION)));
    assertThat(bars(both, rule(either, true))).hasSize(1);
    assertThat(bars(both, NO_BENDING)).isEmpty();
  }

  private List<String> bars(Exercise exercise, Rule rule) {
    return Bars.of(person, Bends.use(exercise, RoutineKind.MAIN_A), rule);
  }
}
