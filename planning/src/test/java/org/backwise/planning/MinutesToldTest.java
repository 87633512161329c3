package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** The minutes that a person reads are those that the clinician allows. */
class MinutesToldTest {

  private final PersonMaker person = new PersonMaker();

  MinutesToldTest() {
    person.hurts("neck", PersonMaker.START.minusWeeks(40));
    person.hurts("shoulder", PersonMaker.START.minusWeeks(40));
    person.activities.add("desk-work");
  }

  @Test
  void tellsTheMinutesThatTheClinicianAllows() {
    person.minutes(40);
    person.limits.add(new ClearanceLimit.MaxMinutes(5));
    Programme programme = person.programme();

    assertThat(programme.relaxed()).extracting(Relaxation::rule).contains("release-once");
    assertThat(told(programme))
        .anySatisfy(text -> assertThat(text).contains("5 minutes"))
        .noneSatisfy(text -> assertThat(text).contains("40 minutes"));
  }

  @Test
  void tellsThePersonsOwnWhereTheyAreFewer() {
    person.minutes(5);
    person.limits.add(new ClearanceLimit.MaxMinutes(60));

    assertThat(told(person.programme()))
        .anySatisfy(text -> assertThat(text).contains("5 minutes"))
        .noneSatisfy(text -> assertThat(text).contains("60 minutes"));
  }

  private static List<String> told(Programme programme) {
    return programme.relaxed().stream().map(Relaxation::text).toList();
  }
}
