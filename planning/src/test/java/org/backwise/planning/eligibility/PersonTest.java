package org.backwise.planning.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.state.PersonState;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** What follows for a plan from what the person and the clinician say. */
class PersonTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void aSessionIsAsLongAsThereIsTime() {
    assertThat(who().minutes()).isEqualTo(20);
    assertThat(who().minutesAreLimited()).isFalse();
  }

  @Test
  void aClinicianMayShortenASessionAndNeverMakesItLonger() {
    person.limits.add(new ClearanceLimit.MaxMinutes(30));
    assertThat(who().minutes()).isEqualTo(20);
    assertThat(who().minutesAreLimited()).isFalse();
    person.limits.add(new ClearanceLimit.MaxMinutes(15));
    person.limits.add(new ClearanceLimit.MaxMinutes(10));
    assertThat(who().minutes()).isEqualTo(10);
    assertThat(who().minutesAreLimited()).isTrue();
  }

  @Test
  void atHandIsWhatThePersonHasAndWhatEverybodyHas() {
    assertThat(has("mat")).isTrue();
    assertThat(has("wall")).isTrue();
    assertThat(has("stick")).isFalse();
  }

  @Test
  void whoGoesToAPoolHasOneAndNothingElseByIt() {
    assertThat(has("pool")).isFalse();
    person.places.add("pool");
    assertThat(has("pool")).isTrue();
    assertThat(has("stick")).isFalse();
  }

  @Test
  void whatTheClinicianAsksForIsNamedOnceInItsOrder() {
    person.limits.add(new ClearanceLimit.MustInclude("single-knee-to-chest"));
    person.limits.add(new ClearanceLimit.NoExercise("cat-camel"));
    person.limits.add(new ClearanceLimit.MustInclude("bridge"));
    person.limits.add(new ClearanceLimit.MustInclude("single-knee-to-chest"));
    assertThat(who().ordered()).containsExactly("single-knee-to-chest", "bridge");
  }

  private boolean has(String thing) {
    return who().has(thing, PersonMaker.KNOWLEDGE);
  }

  private Person who() {
    return Person.of(person.intake(), PersonState.NEW, PersonMaker.KNOWLEDGE);
  }
}
