package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backwise.model.intake.Availability;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.FewerDays;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class TimeKeptTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void allowsAsManyDaysAsTheTableGives() {
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    assertThat(fewer()).isEmpty();
  }

  @Test
  void refusesMoreDays() {
    programme.days.put(6, List.of(RoutineKind.MAIN_A));
    assertThat(Audits.all(Catalogue.small(), person, programme))
        .filteredOn(found -> found.rule().equals("CALENDAR"))
        .singleElement()
        .satisfies(found -> assertThat(found.toString()).contains("4 days", "at most 3"));
  }

  @Test
  void refusesMoreSessionsOnADay() {
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.RELIEF));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("CALENDAR");
    person.availability = new Availability(20, 2, 3, false);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).doesNotContain("CALENDAR");
  }

  @Test
  void hasAWordForFewerDaysAndRefusesNone() {
    programme.days.remove(2);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).doesNotContain("CALENDAR");
    assertThat(fewer()).contains(new FewerDays(1, 2, 3));
  }

  private Optional<FewerDays> fewer() {
    Grounds grounds = Catalogue.small();
    return FewerDays.in(
        Case.of(grounds, person.make(), PersonState.NEW, programme.make(grounds), true));
  }
}
