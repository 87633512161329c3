package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.prescription.Bends.NO_BENDING;
import static org.backwise.safety.prescription.Bends.bend;
import static org.backwise.safety.prescription.Bends.rule;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.Trait;
import org.backwise.safety.fixture.Bars;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** How far a clinician's word reaches. */
class AllowedMotionsTest {

  private final PersonMaker person = new PersonMaker().persistent();

  @Test
  void opensAMovementUpToTheRangeThatTheClinicianAllows() {
    assertThat(bars(bend(MotionRange.SMALL), NO_BENDING)).containsExactly("no-bending");
    allow(MotionRange.MID, AllowedLoad.NONE);
    assertThat(bars(bend(MotionRange.SMALL), NO_BENDING)).isEmpty();
    assertThat(bars(bend(MotionRange.MID), NO_BENDING)).isEmpty();
    assertThat(bars(bend(MotionRange.END), NO_BENDING)).containsExactly("no-bending");
  }

  @Test
  void opensNoOtherMovementAndNoOtherPartOfTheSpine() {
    allow(MotionRange.END, AllowedLoad.NONE);
    Trait neck = Bends.bends(Segment.CERVICAL, SpineMotion.FLEXION);
    Trait back = Bends.bends(Segment.LUMBAR, SpineMotion.EXTENSION);
    assertThat(bars(moving(Segment.CERVICAL, SpineMotion.FLEXION), rule(neck, true))).hasSize(1);
    assertThat(bars(moving(Segment.LUMBAR, SpineMotion.EXTENSION), rule(back, true))).hasSize(1);
  }

  @Test
  void opensNothingWhileSomePlaceHasNotHurtForLong() {
    allow(MotionRange.MID, AllowedLoad.NONE);
    person.sites.add(PersonMaker.site("neck", PersonMaker.START.minusWeeks(11), 3, 2, 1));
    assertThat(bars(bend(MotionRange.MID), NO_BENDING)).hasSize(1);
    LocalDate persistent = PersonMaker.START.plusWeeks(1);
    var step = Bends.use(bend(MotionRange.MID), RoutineKind.MAIN_A);
    assertThat(Bars.during(Span.on(persistent), person, step, NO_BENDING)).isEmpty();
    Span both = new Span(PersonMaker.START, persistent);
    assertThat(Bars.during(both, person, step, NO_BENDING)).hasSize(1);
  }

  @Test
  void opensNothingInARoutineForRelief() {
    allow(MotionRange.MID, AllowedLoad.NONE);
    var relief = Bends.use(bend(MotionRange.MID), RoutineKind.RELIEF);
    assertThat(Bars.of(person, relief, NO_BENDING)).containsExactly("no-bending");
  }

  @Test
  void opensAnAddedLoadOnlyWhereItIsLightAndInKilograms() {
    allow(MotionRange.MID, AllowedLoad.LIGHT);
    assertThat(bars(loaded("kg", "2"), NO_BENDING)).isEmpty();
    assertThat(bars(loaded("kg", "3"), NO_BENDING)).hasSize(1);
    assertThat(bars(loaded("kg", "some"), NO_BENDING)).hasSize(1);
    assertThat(bars(loaded("band", "1"), NO_BENDING)).hasSize(1);
    person.limits.clear();
    allow(MotionRange.MID, AllowedLoad.NONE);
    assertThat(bars(loaded("kg", "2"), NO_BENDING)).hasSize(1);
  }

  @Test
  void asksOnlyForDailyTasksWithTheMovement() {
    Exercise task = onRequest(ExerciseKind.DAILY_TASK);
    assertThat(bars(task)).containsExactly("USE");
    allow(MotionRange.SMALL, AllowedLoad.NONE);
    assertThat(bars(task)).as("bends further").containsExactly("USE");
    allow(MotionRange.MID, AllowedLoad.NONE);
    assertThat(bars(task)).isEmpty();
    assertThat(bars(onRequest(ExerciseKind.STRENGTH))).containsExactly("USE");
    person.sites.add(PersonMaker.site("neck", PersonMaker.START.minusWeeks(11), 3, 2, 1));
    assertThat(bars(task)).containsExactly("USE");
  }

  private static Exercise loaded(String kind, String detail) {
    Dose dose = new Dose(1, 5, 0, 0, new Tempo(1, 1), new Load(kind, detail));
    return Bends.maker(MotionRange.MID, MotionLoad.ADDED).dose(dose).make();
  }

  private static Exercise moving(Segment segment, SpineMotion motion) {
    return exercise("bend", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
        .moves(Bends.motion(segment, motion, MotionRange.SMALL, MotionLoad.BODY))
        .dose(1, 5, 0, 1, 1)
        .make();
  }

  private static Exercise onRequest(ExerciseKind kind) {
    return exercise("bend", kind, RoutineRole.WORK)
        .moves(Bends.motion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, MotionLoad.BODY))
        .dose(1, 5, 0, 1, 1)
        .use(Use.ON_REQUEST)
        .make();
  }

  private void allow(MotionRange range, AllowedLoad load) {
    person.limits.add(
        new ClearanceLimit.AllowMotion(Segment.LUMBAR, SpineMotion.FLEXION, range, load));
  }

  private List<String> bars(Exercise exercise, Rule... rules) {
    return Bars.of(person, Bends.use(exercise, RoutineKind.MAIN_A), rules);
  }
}
