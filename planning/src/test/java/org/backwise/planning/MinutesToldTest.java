package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Relaxation;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** The minutes that a person reads are those that the clinician allows. */
class MinutesToldTest {

  private final PersonMaker person = new PersonMaker().minutes(40);

  @Test
  void tellsTheMinutesThatTheClinicianAllows() {
    person.activities.add("desk-work");
    person.limits.add(new ClearanceLimit.MaxMinutes(7));
    Programme programme = person.programme();

    assertThat(programme.relaxed()).extracting(Relaxation::rule).contains("release-once");
    assertThat(programme.relaxed())
        .extracting(Relaxation::text)
        .anySatisfy(text -> assertThat(text).contains("7 minutes"));
    assertThat(told(programme))
        .anySatisfy(text -> assertThat(text).contains("Your clinician allows 7 minutes"))
        .noneSatisfy(text -> assertThat(text).contains("40 minutes"));
  }

  @Test
  void tellsThePersonsOwnWhereTheyAreFewer() {
    person.limits.add(new ClearanceLimit.MaxMinutes(60));

    assertThat(told(person.programme()))
        .anySatisfy(text -> assertThat(text).contains("You have 40 minutes"))
        .noneSatisfy(text -> assertThat(text).contains("60 minutes"));
  }

  private static List<String> told(Programme programme) {
    Stream<String> reasons =
        programme.phases().stream()
            .flatMap(phase -> phase.routines().stream())
            .flatMap(routine -> routine.items().stream())
            .flatMap(item -> item.why().stream())
            .map(Reason::text);
    return Stream.concat(reasons, programme.relaxed().stream().map(Relaxation::text)).toList();
  }
}
