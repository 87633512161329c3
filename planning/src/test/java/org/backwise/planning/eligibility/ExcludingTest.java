package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.PersonMaker.START;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.planning.fixture.ExerciseMaker;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** What hurt is left out as long as the person state says. */
class ExcludingTest {

  private static final ExclusionUntil REVIEW = new ExclusionUntil("review", null);
  private static final LocalDate NEXT_WEEK = START.plusWeeks(1);
  private static final Knowledge FEW =
      FewExercises.of(
          work("bow", bend(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.SMALL)),
          work("curl", bend(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID)),
          work("lean-back", bend(Segment.LUMBAR, SpineMotion.EXTENSION, MotionRange.END)),
          work("nod", bend(Segment.CERVICAL, SpineMotion.FLEXION, MotionRange.END)),
          work("roll-down", bend(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.END)));

  private final PersonMaker person = new PersonMaker();

  @Test
  void anExerciseThatHurtIsLeftOutAndNothingElse() {
    hurt("curl", REVIEW);
    assertThat(given(START)).containsExactly("bow", "lean-back", "nod", "roll-down");
    assertThat(Given.to(person, FEW).against("curl")).containsExactly("STATE");
  }

  @Test
  void aMovementThatHurtIsLeftOutFromItsRangeOn() {
    SpinalMotion curling = bend(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID);
    state(new PersonalExclusion(null, curling, null, "it hurt", "self", REVIEW));
    assertThat(given(START)).containsExactly("bow", "lean-back", "nod");
  }

  @Test
  void untilADateItIsLeftOutThroughThatDate() {
    hurt("curl", new ExclusionUntil("date", NEXT_WEEK));
    assertThat(given(START, NEXT_WEEK)).doesNotContain("curl");
    assertThat(given(NEXT_WEEK, NEXT_WEEK.plusDays(1))).doesNotContain("curl");
    assertThat(given(NEXT_WEEK.plusDays(1))).contains("curl");
  }

  @Test
  void withoutADateItIsLeftOutUntilTheStateNoLongerListsIt() {
    hurt("curl", new ExclusionUntil("morning-answered", null));
    assertThat(given(START.plusWeeks(20))).doesNotContain("curl");
    person.state = PersonState.NEW;
    assertThat(given(START)).contains("curl");
  }

  private void hurt(String exercise, ExclusionUntil until) {
    state(new PersonalExclusion(exercise, null, null, "it hurt", "self", until));
  }

  private void state(PersonalExclusion out) {
    person.state =
        new PersonState(
            START, List.of(out), List.of(), new TreeMap<>(), null, List.of(), new TreeMap<>());
  }

  private List<String> given(LocalDate... dates) {
    return Given.to(person, FEW, dates).exercises(RoutineKind.MAIN_A);
  }

  private static SpinalMotion bend(Segment segment, SpineMotion motion, MotionRange range) {
    return new SpinalMotion(segment, motion, range, MotionLoad.BODY, false);
  }

  private static ExerciseMaker work(String id, SpinalMotion motion) {
    return exercise(id, RoutineRole.WORK).moves(motion).dose(1, 8, 0);
  }
}
