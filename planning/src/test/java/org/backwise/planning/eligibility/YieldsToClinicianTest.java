package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.planning.fixture.ExerciseMaker.exercise;
import static org.backwise.planning.fixture.PersonMaker.START;
import static org.backwise.planning.fixture.RuleMaker.forbids;

import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.ExerciseMaker;
import org.backwise.planning.fixture.FewExercises;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.fixture.RuleMaker;
import org.junit.jupiter.api.Test;

/** A movement that a clinician allows again outweighs a rule that yields to such a word. */
class YieldsToClinicianTest {

  private static final Trait BENDS =
      new Trait.MovesSpine(Segment.LUMBAR, List.of(), MotionRange.SMALL, MotionLoad.NONE, null);
  private static final ExerciseMaker BEND =
      exercise("bend", RoutineRole.WORK).moves(bending(MotionRange.MID)).dose(1, 8, 0);
  private static final ExerciseMaker DEEP_BEND =
      exercise("deep-bend", RoutineRole.WORK).moves(bending(MotionRange.END)).dose(1, 8, 0);

  private final PersonMaker person = new PersonMaker();

  @Test
  void theMovementIsGivenAsFarAsTheWordReaches() {
    assertThat(given(yielding(BEND, DEEP_BEND))).isEmpty();
    allow(AllowedLoad.NONE);
    assertThat(given(yielding(BEND, DEEP_BEND))).containsExactly("bend");
  }

  @Test
  void aRuleThatYieldsToNobodyStands() {
    allow(AllowedLoad.NONE);
    Knowledge few = FewExercises.ruled(FewExercises.of(BEND), rule());
    assertThat(given(few)).isEmpty();
  }

  @Test
  void reliefIsNoPlaceForIt() {
    allow(AllowedLoad.NONE);
    assertThat(Given.to(person, yielding(BEND)).in(RoutineKind.RELIEF)).isEmpty();
  }

  @Test
  void itWaitsUntilThePainIsPersistentOnEveryDateOfThePhase() {
    allow(AllowedLoad.NONE);
    person.sites.clear();
    person.hurts("low-back", START.minusWeeks(11));
    LocalDate later = START.plusWeeks(1);
    assertThat(given(yielding(BEND), START, later)).isEmpty();
    assertThat(given(yielding(BEND), later)).containsExactly("bend");
  }

  @Test
  void ofWeightsTheLightOnesAreGivenWhereTheWordSaysLight() {
    ExerciseMaker lift = exercise("lift", RoutineRole.WORK).moves(lifting());
    int light = PersonMaker.KNOWLEDGE.tables().bounds().lightKilogramsMost();
    lift.dose(kilograms(light)).dose(kilograms(light + 1));
    allow(AllowedLoad.LIGHT);
    assertThat(Given.to(person, yielding(lift)).in(RoutineKind.MAIN_A))
        .extracting(Prescription::doseIndex)
        .containsExactly(0);
  }

  private void allow(AllowedLoad load) {
    person.limits.add(
        new ClearanceLimit.AllowMotion(Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, load));
  }

  private List<String> given(Knowledge few, LocalDate... dates) {
    return Given.to(person, few, dates).exercises(RoutineKind.MAIN_A);
  }

  private static Knowledge yielding(ExerciseMaker... exercises) {
    return FewExercises.ruled(FewExercises.of(exercises), rule().yieldsToClinician());
  }

  private static RuleMaker rule() {
    return forbids("no", BENDS);
  }

  private static SpinalMotion bending(MotionRange range) {
    return new SpinalMotion(Segment.LUMBAR, SpineMotion.FLEXION, range, MotionLoad.BODY, false);
  }

  private static SpinalMotion lifting() {
    return new SpinalMotion(
        Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, MotionLoad.ADDED, false);
  }

  private static Dose kilograms(int weight) {
    return new Dose(1, 8, 0, 0, new Tempo(1, 1), new Load("kg", String.valueOf(weight)));
  }
}
