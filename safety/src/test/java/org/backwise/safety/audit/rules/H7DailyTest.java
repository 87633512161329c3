package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H7DailyTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesADayWithoutTheGlutealItem() {
    programme.main().remove(1);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H7");
  }

  @Test
  void refusesAWeekWithoutStretching() {
    programme.main().remove(3);
    assertThat(Audits.all(Catalogue.small(), person, programme))
        .singleElement()
        .satisfies(found -> assertThat(found.toString()).contains("H7", "0 dates, at least 3"));
  }

  @Test
  void asksForASecondStretchOnlyWherePainPersists() {
    programme.routines.put(
        RoutineKind.STRETCH,
        List.of(
            item("step-in-place", RoutineRole.WARM_UP),
            item("seated-gluteal-squeeze", RoutineRole.DAILY),
            item("sigh", RoutineRole.COOL_DOWN)));
    person.hasTime(2, 3);
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    person.persistent();
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H7");
  }

  @Test
  void reliefDaysNeedNoGlutealItem() {
    person.hasTime(1, 4);
    programme.days.put(5, List.of(RoutineKind.RELIEF));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }
}
