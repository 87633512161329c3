package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ItemMaker;
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
    programme.routines.put(RoutineKind.STRETCH, withoutStretch());
    person.hasTime(2, 3);
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    person.persistent();
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H7");
  }

  @Test
  void asksForAStretchOnFiveDaysAWeekOrOnAllWherePainPersists() {
    programme.routines.put(RoutineKind.MAIN_B, withoutStretch());
    everyDay(5, 1);
    assertThat(found()).isEmpty();
    everyDay(4, 2);
    assertThat(found()).containsExactly("stretching on 4 dates, at least 5");
    everyDay(6, 1);
    assertThat(found()).isEmpty();
    person.persistent();
    assertThat(found()).containsExactly("stretching on 6 dates, at least 7");
  }

  @Test
  void asksForThreeDaysWhereTheProgrammeTakesThatStep() {
    programme.routines.put(RoutineKind.MAIN_B, withoutStretch());
    programme.relax(new Relaxation("stretch-days-3", "phase 1", Cause.TIME, ""));
    everyDay(3, 3);
    assertThat(found()).isEmpty();
    everyDay(2, 3);
    assertThat(found()).containsExactly("stretching on 2 dates, at least 3");
    everyDay(1, 1);
    assertThat(found()).as("two days").containsExactly("stretching on 1 dates, at least 2");
  }

  @Test
  void countsNoStretchAndNoSessionOfRelief() {
    person.persistent();
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.RELIEF));
    assertThat(found()).isEmpty();
    programme.routines.put(RoutineKind.STRETCH, withoutStretch());
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
    assertThat(found()).containsExactly("no second session with a stretch");
    programme.relax(new Relaxation("second-stretch", "phase 1", Cause.TIME, ""));
    assertThat(found()).isEmpty();
  }

  @Test
  void reliefServesNoClauseOfTheDay() {
    var relief = programme.routines.get(RoutineKind.RELIEF);
    relief.add(1, programme.main().remove(3));
    relief.add(1, programme.main().remove(1));
    for (int day : List.of(0, 2, 4)) {
      programme.days.put(day, List.of(RoutineKind.MAIN_A, RoutineKind.RELIEF));
    }
    assertThat(found())
        .contains("stretching on 0 dates, at least 3", "no gentle daily gluteal item")
        .hasSize(4);
  }

  @Test
  void dropsWhatNothingEligibleCouldServe() {
    programme.main().remove(3);
    programme.main().remove(1);
    assertThat(found()).hasSize(4);
    programme.relax(new Relaxation("stretch-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    assertThat(found()).containsOnly("no gentle daily gluteal item");
    programme.relax(new Relaxation("gluteal-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    assertThat(found()).isEmpty();
  }

  private static List<ItemMaker> withoutStretch() {
    return List.of(
        item("step-in-place", RoutineRole.WARM_UP),
        item("seated-gluteal-squeeze", RoutineRole.DAILY),
        item("sigh", RoutineRole.COOL_DOWN));
  }

  /** So many days with the stretch, and then so many without. */
  private void everyDay(int stretched, int others) {
    programme.days.clear();
    for (int day = 0; day < stretched + others; day++) {
      RoutineKind kind = day < stretched ? RoutineKind.MAIN_A : RoutineKind.MAIN_B;
      programme.days.put(day, List.of(kind));
    }
  }

  private List<String> found() {
    return Audits.details(Catalogue.small(), person, programme, new H7Daily());
  }

  @Test
  void reliefDaysNeedNoGlutealItem() {
    person.hasTime(1, 4);
    programme.days.put(5, List.of(RoutineKind.RELIEF));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }
}
