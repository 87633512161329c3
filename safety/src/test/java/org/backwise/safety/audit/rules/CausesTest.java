package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Cause;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** Whether the cause of a step holds. */
class CausesTest {

  private final TakenStep step = new TakenStep();

  @Test
  void timeIsShortBelowTheMinutesOfTheStep() {
    step.person.hasMinutes(15);
    assertThat(step.holds("stretch-30", Cause.TIME)).isFalse();
    step.person.hasMinutes(14);
    assertThat(step.holds("stretch-30", Cause.TIME)).isTrue();
  }

  @Test
  void timeIsAlsoWhatTheClinicianLeaves() {
    step.person.limits.add(new ClearanceLimit.MaxMinutes(14));
    assertThat(step.holds("stretch-30", Cause.TIME)).isTrue();
    step.person.limits.set(0, new ClearanceLimit.MaxMinutes(15));
    assertThat(step.holds("stretch-30", Cause.TIME)).isFalse();
    step.person.hasMinutes(10);
    assertThat(step.holds("stretch-30", Cause.TIME)).isTrue();
  }

  @Test
  void daysAreTooFewBelowTheDatesOfTheRule() {
    step.person.hasTime(1, 2);
    assertThat(step.holds("core-once", Cause.DAYS)).isFalse();
    step.person.hasTime(1, 1);
    assertThat(step.holds("core-once", Cause.DAYS)).isTrue();
  }

  @Test
  void threeRegionsThatHurtAskForMoreVariety() {
    step.person.sites.add(PersonMaker.site("neck", PersonMaker.START.minusWeeks(6), 3, 2, 1));
    step.person.sites.add(PersonMaker.site("jaw", PersonMaker.START.minusWeeks(6), 3, 2, 1));
    assertThat(step.holds("distinct-more", Cause.REGIONS)).as("the jaw is of the neck").isFalse();
    step.person.sites.add(PersonMaker.site("hip", PersonMaker.START.minusWeeks(6), 3, 2, 1));
    assertThat(step.holds("distinct-more", Cause.REGIONS)).isTrue();
  }

  @Test
  void aCauseThatTheStepDoesNotNameNeverHolds() {
    step.person.limits.add(new ClearanceLimit.NoExercise("brace"));
    assertThat(step.holds("core-none", Cause.CLINICIAN)).isFalse();
    assertThat(step.holds("core-none", Cause.NONE_ELIGIBLE)).isTrue();
  }
}
