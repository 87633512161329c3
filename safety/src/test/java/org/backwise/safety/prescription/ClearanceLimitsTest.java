package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.ExerciseMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Each limit of a clearance keeps away what it means, and no more. */
class ClearanceLimitsTest {

  private final PlainBend bend = new PlainBend();
  private final PersonMaker person = bend.person;

  @Test
  void keepsEachLimitOfTheClearance() {
    limit(new ClearanceLimit.NoMotion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID), 1);
    limit(new ClearanceLimit.NoMotion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.END), 0);
    limit(new ClearanceLimit.NoPosition(Position.SITTING), 1);
    limit(new ClearanceLimit.NoPosition(Position.PRONE), 0);
    limit(new ClearanceLimit.NoExercise("bend"), 1);
    limit(new ClearanceLimit.NoKind("active-rom"), 1);
    limit(new ClearanceLimit.NoKind("strength"), 0);
    limit(new ClearanceLimit.MaxLevel(1), 0);
    limit(new ClearanceLimit.MaxHoldSeconds(4), 1);
    limit(new ClearanceLimit.MaxHoldSeconds(5), 0);
    limit(new ClearanceLimit.NoLoad("lumbar"), 1);
    limit(new ClearanceLimit.NoLoad("cervical"), 0);
    limit(new ClearanceLimit.WaterOnly(), 1);
    limit(new ClearanceLimit.SupervisedOnly(), 1);
  }

  @Test
  void limitsHoldsAndNoRest() {
    person.limits.add(new ClearanceLimit.MaxHoldSeconds(10));
    assertThat(bend.bars(minute(ExerciseKind.POSITION_OF_EASE, MuscleRole.RELEASED))).isEmpty();
    assertThat(bend.bars(minute(ExerciseKind.AEROBIC, MuscleRole.MOBILISED))).isEmpty();
    assertThat(bend.bars(minute(ExerciseKind.ISOMETRIC, MuscleRole.ENDURED)))
        .containsExactly("CLEARANCE");
    assertThat(bend.bars(minute(ExerciseKind.STRETCH, MuscleRole.STRETCHED)))
        .containsExactly("CLEARANCE");
    assertThat(bend.bars(minute(ExerciseKind.RELAXATION, MuscleRole.STRETCHED)))
        .containsExactly("CLEARANCE");
  }

  private static ExerciseMaker minute(ExerciseKind kind, MuscleRole role) {
    return exercise("minute", kind, RoutineRole.WORK)
        .works("gluteals", role, 1000)
        .dose(1, 1, 60, 1, 1);
  }

  @Test
  void weighsAddedLoads() {
    Dose heavy = new Dose(1, 5, 0, 0, new Tempo(1, 1), new Load("kg", "3"));
    person.limits.add(new ClearanceLimit.MaxLoadKg(2));
    assertThat(bend.bars(PlainBend.plain(), heavy)).containsExactly("CLEARANCE");
    person.limits.set(0, new ClearanceLimit.MaxLoadKg(3));
    assertThat(bend.bars(PlainBend.plain(), heavy)).isEmpty();
    Dose unreadable = new Dose(1, 5, 0, 0, new Tempo(1, 1), new Load("kg", "some"));
    assertThat(bend.bars(PlainBend.plain(), unreadable)).containsExactly("CLEARANCE");
  }

  @Test
  void opensAStepOfAWayBackToABendButNeverInRelief() {
    Exercise step =
        exercise("sock-reach", ExerciseKind.DAILY_TASK, RoutineRole.WORK)
            .moves(
                new SpinalMotion(
                    Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.SMALL, MotionLoad.BODY, false))
            .dose(1, 5, 0, 1, 1)
            .use(Use.ON_REQUEST)
            .make();
    person.persistent();
    person.limits.add(
        new ClearanceLimit.AllowMotion(
            Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, AllowedLoad.NONE));
    assertThat(bend.bars(step, RoutineKind.MAIN_A)).isEmpty();
    assertThat(bend.bars(step, RoutineKind.RELIEF)).containsExactly("USE");
  }

  private void limit(ClearanceLimit limit, int bars) {
    person.limits.clear();
    person.limits.add(limit);
    assertThat(bend.bars(PlainBend.plain())).as(limit.toString()).hasSize(bars);
  }
}
