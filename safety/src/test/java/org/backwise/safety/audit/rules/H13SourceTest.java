package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.intake.Availability;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Relaxation;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H13SourceTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAWeekWithoutSourceAndCore() {
    programme.main().remove(2);
    assertThat(Audits.all(Catalogue.small(), person, programme))
        .extracting(found -> found.rule() + " " + found.detail())
        .containsExactly(
            "H13 source work on 0 dates, at least 2", "H13 core work on 0 dates, at least 2");
  }

  @Test
  void allowsOneDateAWeekForSomebodyWithOneDay() {
    person.availability = new Availability(20, 1, 1, false);
    programme.days.remove(2);
    programme.days.remove(4);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H13");
    programme.relax(new Relaxation("core-once", "phase 1", Cause.DAYS, ""));
    programme.relax(new Relaxation("source-once", "phase 1", Cause.DAYS, ""));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  @Test
  void asksNoMoreOfAWeekThatIsCutShort() {
    programme.approvedUntil = PersonMaker.START;
    programme.days.remove(2);
    programme.days.remove(4);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }
}
