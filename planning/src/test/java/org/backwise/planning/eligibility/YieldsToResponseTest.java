package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.RuleMaker.forbids;

import java.util.List;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.Response;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.ExerciseMaker;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A movement that draws the pain in outweighs a rule that yields to it, and nothing more. */
class YieldsToResponseTest {

  private static final Trait BENDS = moves(SpineMotion.FLEXION);
  private static final Trait LEANS_BACK = moves(SpineMotion.EXTENSION);
  private static final Trait SITS = new Trait.InPosition(List.of(Position.SITTING));
  private static final Trait EITHER = new Trait.AnyOf(List.of(BENDS, LEANS_BACK));
  private static final Trait BOTH = new Trait.AllOf(List.of(BENDS, SITS));
  private static final Trait SIDE_LYING = new Trait.InPosition(List.of(Position.SIDE_LYING));
  private static final Trait BENDS_UNLESS_SEATED_AND_LEANING_BACK =
      new Trait.AllOf(
          List.of(
              BENDS,
              new Trait.NoneOf(
                  new Trait.AnyOf(
                      List.of(new Trait.AllOf(List.of(LEANS_BACK, SITS)), SIDE_LYING)))));

  private final PersonMaker person = new PersonMaker();

  @Test
  void bendingIsGivenBackToWhomItDrawsThePainIn() {
    assertThat(given(BENDS, bend())).isFalse();
    bendingWas("centralises");
    assertThat(given(BENDS, bend())).isTrue();
  }

  @Test
  void whatWasAlsoSeenToSpreadThePainStaysOut() {
    bendingWas("centralises");
    bendingWas("peripheralises");
    assertThat(given(BENDS, bend())).isFalse();
  }

  @Test
  void anotherMovementThatTheRuleMeansStaysOut() {
    bendingWas("centralises");
    assertThat(given(EITHER, bend())).isTrue();
    assertThat(given(EITHER, bend().moves(motion(SpineMotion.EXTENSION)))).isFalse();
  }

  @Test
  void aMovementThatTheRuleSpeaksOfAsAnExceptionIsMeantToo() {
    bendingWas("centralises");
    assertThat(given(BENDS_UNLESS_SEATED_AND_LEANING_BACK, bend())).isTrue();
    ExerciseMaker lying = bend().in(Position.PRONE).moves(motion(SpineMotion.EXTENSION));
    assertThat(given(BENDS_UNLESS_SEATED_AND_LEANING_BACK, lying)).isFalse();
  }

  @Test
  void aMovementThatTheRuleDoesNotSpeakOfChangesNothing() {
    bendingWas("centralises");
    for (Trait match : List.of(BENDS, EITHER, BOTH, BENDS_UNLESS_SEATED_AND_LEANING_BACK)) {
      ExerciseMaker turning = bend().moves(motion(SpineMotion.ROTATION));
      assertThat(given(match, turning)).as(match.toString()).isTrue();
    }
  }

  @Test
  void somethingElseThatTheRuleMeansStaysOut() {
    bendingWas("centralises");
    assertThat(given(new Trait.AnyOf(List.of(BENDS, SITS)), bend())).isFalse();
    assertThat(given(BOTH, bend())).isTrue();
  }

  @Test
  void reliefIsAPlaceForIt() {
    bendingWas("centralises");
    var few = FewExercises.ruled(FewExercises.of(bend()), forbids("no", BENDS).yieldsToResponse());
    assertThat(Given.to(person, few).exercises(RoutineKind.RELIEF)).containsExactly("bend");
  }

  @Test
  void aRuleThatYieldsToNothingStands() {
    bendingWas("centralises");
    var few = FewExercises.ruled(FewExercises.of(bend()), forbids("no", BENDS));
    assertThat(Given.to(person, few).exercises(RoutineKind.MAIN_A)).isEmpty();
  }

  private void bendingWas(String effect) {
    person.responds.add(new Response(Segment.LUMBAR, SpineMotion.FLEXION, effect, "self"));
  }

  private boolean given(Trait match, ExerciseMaker exercise) {
    var few =
        FewExercises.ruled(FewExercises.of(exercise), forbids("no", match).yieldsToResponse());
    return !Given.to(person, few).in(RoutineKind.MAIN_A).isEmpty();
  }

  private static ExerciseMaker bend() {
    return exercise("bend", RoutineRole.WORK).moves(motion(SpineMotion.FLEXION)).dose(1, 8, 0);
  }

  private static SpinalMotion motion(SpineMotion motion) {
    return new SpinalMotion(Segment.LUMBAR, motion, MotionRange.MID, MotionLoad.BODY, false);
  }

  private static Trait moves(SpineMotion motion) {
    return new Trait.MovesSpine(
        Segment.LUMBAR, List.of(motion), MotionRange.MID, MotionLoad.NONE, null);
  }
}
