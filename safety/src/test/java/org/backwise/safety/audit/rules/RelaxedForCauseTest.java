package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.Availability;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.fixture.Weekly;
import org.junit.jupiter.api.Test;

class RelaxedForCauseTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAStepThatContentDoesNotHave() {
    programme.relax(new Relaxation("no-warm-up", "phase 1", Cause.TIME, ""));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("RELAXED");
  }

  @Test
  void refusesWantOfTimeWhereThereIsTime() {
    programme.relax(new Relaxation("stretch-30", "phase 1", Cause.TIME, ""));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("RELAXED");
  }

  @Test
  void allowsAShorterStretchForSomebodyWithTenMinutes() {
    person.availability = new Availability(10, 1, 3, false);
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).doses(2));
    programme.relax(new Relaxation("stretch-30", "phase 1", Cause.TIME, ""));
    Programme made = tenMinutes();
    assertThat(Audits.ids(Audits.all(Catalogue.small(), person, made))).isEmpty();
  }

  @Test
  void asksForTheEarlierStepsFirst() {
    person.availability = new Availability(10, 1, 3, false);
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).doses(2));
    programme.relax(new Relaxation("core-once", "phase 1", Cause.TIME, ""));
    assertThat(Audits.ids(Audits.all(Catalogue.small(), person, tenMinutes()))).contains("RELAXED");
  }

  @Test
  void refusesNoneEligibleWhereSomethingIs() {
    programme.relax(new Relaxation("core-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("RELAXED");
  }

  @Test
  void allowsNoneEligibleWhereNothingIs() {
    programme.main().remove(2);
    person.avoids.add("brace");
    programme.relax(new Relaxation("core-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    programme.relax(new Relaxation("source-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  @Test
  void refusesStepsOutOfOrder() {
    programme.main().remove(2);
    person.avoids.add("brace");
    programme.relax(new Relaxation("source-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    programme.relax(new Relaxation("core-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("RELAXED");
  }

  @Test
  void aCauseHoldsOnlyInThePhaseOfItsScope() {
    programme.weeks = 2;
    programme.main().remove(3);
    programme.relax(new Relaxation("second-stretch", "phase 2", Cause.NONE_ELIGIBLE, ""));
    person.avoids.add("single-knee-to-chest");
    Programme made = Weekly.phases(programme.make(Catalogue.small()));
    assertThat(found(made)).hasSize(1);
    LocalDate monday = PersonMaker.START.plusDays(7);
    assertThat(found(with(made, monday, 1))).isEmpty();
    assertThat(found(with(made, monday.minusDays(7), 0))).as("in phase 1").hasSize(1);
  }

  private List<String> found(Programme made) {
    return Audits.details(Catalogue.small(), person, made, new RelaxedForCause());
  }

  /** A second session of the main routine that day. */
  private static Programme with(Programme made, LocalDate date, int phase) {
    List<CalendarEntry> calendar = new ArrayList<>(made.calendar());
    calendar.add(new CalendarEntry(date, "again", phase, RoutineKind.MAIN_A));
    return made.withCalendar(calendar);
  }

  @Test
  void isNotOutOfOrderWhereAStepIsTakenTwiceOrInAnotherPhase() {
    programme.weeks = 2;
    person.avoids.add("brace");
    programme.relax(new Relaxation("core-none", "phase 2", Cause.NONE_ELIGIBLE, ""));
    programme.relax(new Relaxation("core-none", "phase 2", Cause.NONE_ELIGIBLE, ""));
    programme.relax(new Relaxation("source-none", "phase 2", Cause.NONE_ELIGIBLE, ""));
    programme.relax(new Relaxation("core-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    assertThat(found(Weekly.phases(programme.make(Catalogue.small())))).isEmpty();
  }

  /** The small programme with the budget of ten minutes. */
  private Programme tenMinutes() {
    Programme made = programme.make(Catalogue.small());
    Phase phase = made.phases().get(0);
    List<Routine> routines = new ArrayList<>();
    for (Routine routine : phase.routines()) {
      int budget = routine.kind() == RoutineKind.RELIEF ? 240 : 600;
      routines.add(
          new Routine(routine.kind(), budget, routine.seconds(), routine.items(), List.of()));
    }
    Phase shorter = new Phase(phase.name(), "", 1, 1, List.of(), routines);
    return made.withPhases(List.of(shorter));
  }
}
