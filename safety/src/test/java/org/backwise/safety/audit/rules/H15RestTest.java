package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H15RestTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesThreeDatesOfReliefInARow() {
    person.hasTime(1, 4);
    programme.days.put(0, List.of(RoutineKind.RELIEF));
    programme.days.put(1, List.of(RoutineKind.RELIEF));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    programme.days.put(2, List.of(RoutineKind.RELIEF));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).contains("H15");
  }
}
