package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferedMeasuresTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private final PersonMaker person = new PersonMaker();
  private PersonState state = PersonState.NEW;

  @BeforeEach
  void hasThings() {
    person.equipment.addAll(List.of("chair", "mat"));
  }

  @Test
  void offersWhatNothingSpeaksAgainst() {
    assertThat(offered("figure-four-height")).isTrue();
    assertThat(offered("chin-to-shoulder")).isTrue();
    assertThat(offered("bridge-hold")).isTrue();
  }

  @Test
  void doesNotOfferWhatMakesThePainWorse() {
    person.worseWith.add("sitting");
    assertThat(offered("figure-four-height")).isFalse();
  }

  @Test
  void doesNotOfferWhatNeedsAThingThatIsNotThere() {
    person.equipment.clear();
    assertThat(offered("figure-four-height")).isFalse();
  }

  @Test
  void doesNotOfferAMovementThatTheClinicianRulesOut() {
    person.limits.add(
        new ClearanceLimit.NoMotion(Segment.CERVICAL, SpineMotion.ROTATION, MotionRange.SMALL));
    assertThat(offered("chin-to-shoulder")).isFalse();
    assertThat(offered("bridge-hold")).isTrue();
  }

  @Test
  void doesNotOfferAnExerciseThatTheClinicianRulesOut() {
    person.limits.add(new ClearanceLimit.NoExercise("bridge"));
    assertThat(offered("bridge-hold")).isFalse();
  }

  @Test
  void offersNoTestOnLandToWhomMayOnlyMoveInWater() {
    person.limits.add(new ClearanceLimit.WaterOnly());
    assertThat(KNOWLEDGE.measures().all())
        .filteredOn(measure -> measure.movesAs() != null)
        .isNotEmpty()
        .noneMatch(measure -> offered(measure.id()));
    assertThat(offered("pain-now")).isTrue();
  }

  @Test
  void asksNobodyToHoldForLongWhoMayNot() {
    person.limits.add(new ClearanceLimit.MaxHoldSeconds(10));
    assertThat(offered("bridge-hold")).isFalse();
    assertThat(offered("sit-to-stand-30s")).isTrue();
  }

  @Test
  void doesNotOfferWhatASafetyRuleForbids() {
    person.conditions.add(new ConditionAnswer("hypertension", null, null, null, "active"));
    assertThat(offered("opposite-reach-hold")).isFalse();
    assertThat(offered("toe-taps-30s")).isTrue();
  }

  @Test
  void doesNotOfferWhatHurtAndHasNotSettled() {
    state = hurt("bridge");
    assertThat(offered("bridge-hold")).isFalse();
    assertThat(offered("sit-to-stand-30s")).isTrue();
  }

  private static PersonState hurt(String exercise) {
    PersonalExclusion exclusion =
        new PersonalExclusion(
            exercise, null, null, "hurt", "self", new ExclusionUntil("morning-answered", null));
    return new PersonState(
        PersonMaker.START,
        List.of(exclusion),
        List.of(),
        new TreeMap<>(),
        null,
        List.of(),
        new TreeMap<>());
  }

  private boolean offered(String measure) {
    return new Judge(Catalogue.real())
        .offers(KNOWLEDGE.measures().get(measure), person.make(), state, PersonMaker.START);
  }
}
