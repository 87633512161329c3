package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H9bEnoughTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAStretchHeldTooShort() {
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).doses(3));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H9b");
  }

  @Test
  void refusesTooLittleStretchingOverTheDay() {
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).doses(2));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H9b");
  }

  @Test
  void countsAllSessionsOfTheDay() {
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).doses(2));
    programme.routines.put(
        RoutineKind.STRETCH,
        List.of(
            item("step-in-place", RoutineRole.WARM_UP),
            item("single-knee-to-chest", RoutineRole.STRETCH).doses(1),
            item("belly-breathing", RoutineRole.COOL_DOWN)));
    person.hasTime(2, 3);
    for (int day : List.of(0, 2, 4)) {
      programme.days.put(day, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
    }
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  @Test
  void acceptsAStretchHeldForTenSeconds() {
    programme.main().set(3, item("sit-back", RoutineRole.STRETCH));
    assertThat(Audits.details(held(10, 6), person, programme, new H9bEnough())).isEmpty();
    assertThat(Audits.details(held(9, 7), person, programme, new H9bEnough()))
        .containsExactly("held 9 s, at least 10");
  }

  @Test
  void countsNoStretchOfRelief() {
    var relief = programme.routines.get(RoutineKind.RELIEF);
    relief.add(1, item("single-knee-to-chest", RoutineRole.STRETCH).doses(2));
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.RELIEF));
    assertThat(Audits.details(Catalogue.small(), person, programme, new H9bEnough())).isEmpty();
    programme.main().set(3, item("single-knee-to-chest", RoutineRole.STRETCH).doses(2));
    assertThat(Audits.details(Catalogue.small(), person, programme, new H9bEnough()))
        .hasSize(3)
        .containsOnly("stretched 40 s over the day, at least 60");
  }

  private static Grounds held(int hold, int reps) {
    return Catalogue.with(
        exercise("sit-back", ExerciseKind.STRETCH, RoutineRole.STRETCH)
            .dose(1, reps, hold, 1, 1)
            .make());
  }

  @Test
  void refusesAMovementWithFourRepetitions() {
    programme.main().add(2, item("slide", RoutineRole.WORK));
    assertThat(Audits.broken(slide(4), person, programme)).containsExactly("H9b");
    assertThat(Audits.broken(slide(5), person, programme)).isEmpty();
  }

  private static Grounds slide(int reps) {
    return Catalogue.with(
        exercise("slide", ExerciseKind.ACTIVE_ROM, RoutineRole.WORK)
            .in(Position.PRONE)
            .dose(1, reps, 0, 1, 1)
            .make());
  }
}
