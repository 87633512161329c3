package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** The seconds that a routine may last, by the minutes that a person has. */
class BudgetTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void theMainRoutineHasAllMinutes() {
    person.hasMinutes(19);
    assertThat(found()).containsExactly("states a budget of 1200, has 1140");
    person.hasMinutes(20);
    assertThat(found()).isEmpty();
  }

  @Test
  void reliefHasThoseOfItsRow() {
    programme.routines.remove(RoutineKind.MAIN_A);
    programme.days.clear();
    assertThat(relief(7)).containsExactly("states a budget of 300, has 180");
    assertThat(relief(8)).containsExactly("states a budget of 300, has 240");
    assertThat(relief(14)).containsExactly("states a budget of 300, has 240");
    assertThat(relief(15)).isEmpty();
    assertThat(relief(29)).isEmpty();
    assertThat(relief(30)).containsExactly("states a budget of 300, has 360");
    assertThat(relief(60)).containsExactly("states a budget of 300, has 360");
  }

  @Test
  void noneHasMoreThanTheClinicianAllows() {
    person.limits.add(new ClearanceLimit.MaxMinutes(4));
    assertThat(found())
        .containsExactly("states a budget of 1200, has 240", "states a budget of 300, has 240");
  }

  private List<String> relief(int minutes) {
    person.hasMinutes(minutes);
    return found();
  }

  private List<String> found() {
    return Audits.details(Catalogue.small(), person, programme, new Stated());
  }
}
