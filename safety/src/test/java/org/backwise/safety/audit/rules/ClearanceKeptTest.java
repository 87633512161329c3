package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Violation;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.fixture.Weekly;
import org.junit.jupiter.api.Test;

class ClearanceKeptTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAPhaseWithoutWhatTheClinicianAskedFor() {
    person.limits.add(new ClearanceLimit.MustInclude("walking"));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("CLEARANCE");
    person.limits.set(0, new ClearanceLimit.MustInclude("brace"));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  @Test
  void wantsItInEachPhase() {
    programme.weeks = 2;
    person.limits.add(new ClearanceLimit.MustInclude("brace"));
    Programme made = Weekly.phases(programme.make(Catalogue.small()));
    assertThat(phases(made)).isEmpty();
    List<CalendarEntry> first =
        made.calendar().stream().filter(entry -> entry.phase() == 0).toList();
    assertThat(phases(made.withCalendar(first))).containsExactly("phase 2");
  }

  @Test
  void takesWalkingForGivenInThePhaseInWhichThePersonWalks() {
    programme.weeks = 2;
    person.limits.add(new ClearanceLimit.MustInclude("walking"));
    Programme made = Weekly.phases(programme.make(Catalogue.small()));
    AerobicWeek first = new AerobicWeek(1, "walking", 10, 5);
    AerobicWeek second = new AerobicWeek(2, "walking", 10, 5);
    assertThat(phases(made.withAerobic(List.of(first, second)))).isEmpty();
    assertThat(phases(made.withAerobic(List.of(first)))).containsExactly("phase 2");
    assertThat(phases(made.withAerobic(List.of(second)))).containsExactly("phase 1");
    AerobicWeek other = new AerobicWeek(1, "brisk-walking-intervals", 10, 5);
    assertThat(phases(made.withAerobic(List.of(other, second)))).containsExactly("phase 1");
  }

  private List<String> phases(Programme made) {
    return Audits.all(Catalogue.small(), person, made).stream()
        .filter(found -> found.rule().equals("CLEARANCE"))
        .map(Violation::place)
        .toList();
  }

  @Test
  void refusesAProposalWhereTheClearanceStands() {
    programme.status = Status.PROPOSAL;
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("CLEARANCE");
  }

  @Test
  void refusesTheNameOfAnotherClearance() {
    programme.clearedBy =
        new Programme.ClearedBy("chiropractor", null, PersonMaker.START.minusDays(8));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("CLEARANCE");
  }
}
