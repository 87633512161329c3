package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.Availability;
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
