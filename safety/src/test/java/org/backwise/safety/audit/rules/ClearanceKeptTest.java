package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
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
