package org.backwise.safety.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

class StateBarsTest {

  private static final LocalDate START = PersonMaker.START;
  private static final ExclusionUntil REVIEW = new ExclusionUntil("review", null);

  @Test
  void leavesOutAMovementFromItsRangeOn() {
    SpinalMotion mid = motion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID);
    assertThat(excluded(motion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.END), mid))
        .isTrue();
    assertThat(excluded(mid, mid)).isTrue();
    assertThat(excluded(motion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.SMALL), mid))
        .isFalse();
    assertThat(excluded(motion(Segment.CERVICAL, SpineMotion.FLEXION, MotionRange.END), mid))
        .isFalse();
    assertThat(excluded(motion(Segment.LUMBAR, SpineMotion.EXTENSION, MotionRange.END), mid))
        .isFalse();
  }

  @Test
  void leavesOutThroughItsDateOrUntilTheReview() {
    Span week = new Span(START, START.plusDays(6));
    assertThat(bars("bend", new ExclusionUntil("date", START), week)).hasSize(1);
    assertThat(bars("bend", new ExclusionUntil("date", START.minusDays(1)), week)).isEmpty();
    assertThat(bars("bend", REVIEW, week)).hasSize(1);
    assertThat(bars("bend", new ExclusionUntil("morning-answered", START.minusDays(9)), week))
        .hasSize(1);
    assertThat(bars("another", REVIEW, week)).isEmpty();
  }

  private static boolean excluded(SpinalMotion moved, SpinalMotion out) {
    var exclusion = new PersonalExclusion(null, out, null, "it hurt", "self", REVIEW);
    return !bars(bend(moved), exclusion, Span.on(START)).isEmpty();
  }

  private static List<Bar> bars(String exercise, ExclusionUntil until, Span span) {
    SpinalMotion mid = motion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID);
    var exclusion = new PersonalExclusion(exercise, null, null, "it hurt", "self", until);
    return bars(bend(mid), exclusion, span);
  }

  private static List<Bar> bars(Exercise exercise, PersonalExclusion exclusion, Span span) {
    PersonState state =
        new PersonState(
            START,
            List.of(exclusion),
            List.of(),
            new TreeMap<>(),
            null,
            List.of(),
            new TreeMap<>());
    return new StateBars(state).of(exercise, span);
  }

  private static Exercise bend(SpinalMotion moved) {
    return exercise("bend", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
        .moves(moved)
        .dose(1, 5, 0, 1, 1)
        .make();
  }

  private static SpinalMotion motion(Segment segment, SpineMotion motion, MotionRange range) {
    return new SpinalMotion(segment, motion, range, MotionLoad.BODY, false);
  }
}
