package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class WarmUpPositionTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void isUprightForWhoMayStandOrSit() {
    assertThat(allows(RoutineKind.MORNING, Position.STANDING)).isTrue();
    assertThat(allows(RoutineKind.MORNING, Position.SITTING)).isTrue();
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isFalse();
  }

  @Test
  void isDoneLyingInTheMorningByWhoCanNeitherStandNorSitLong() {
    person.cannot.add(new CannotDo("stand-long", null));
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isFalse();
    person.cannot.add(new CannotDo("sit-long", null));
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isTrue();
    person.cannot.remove(0);
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isFalse();
  }

  @Test
  void isDoneLyingWhereTheClinicianRulesOutStandingAndSitting() {
    person.limits.add(new ClearanceLimit.NoPosition(Position.STANDING));
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isFalse();
    person.limits.add(new ClearanceLimit.NoPosition(Position.SITTING));
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isTrue();
    person.limits.remove(0);
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isFalse();
  }

  @Test
  void isDoneLyingWhereNothingUprightMayBeGiven() {
    person.avoids.addAll(List.of("step-in-place", "shoulder-rolls"));
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isTrue();
    person.avoids.remove(0);
    assertThat(allows(RoutineKind.MORNING, Position.SUPINE)).isFalse();
  }

  @Test
  void isNeverDoneLyingLaterInTheDayNorKneeling() {
    person.cannot.add(new CannotDo("stand-long", null));
    person.cannot.add(new CannotDo("sit-long", null));
    assertThat(allows(RoutineKind.MAIN_A, Position.SUPINE)).isFalse();
    assertThat(allows(RoutineKind.MORNING, Position.KNEELING)).isFalse();
  }

  private boolean allows(RoutineKind kind, Position position) {
    ProgrammeMaker programme = new ProgrammeMaker();
    programme.routines.put(
        kind, List.of(item("warm-up", RoutineRole.WARM_UP), item("sigh", RoutineRole.COOL_DOWN)));
    Exercise warmUp =
        exercise("warm-up", ExerciseKind.ACTIVE_ROM, RoutineRole.WARM_UP)
            .in(position)
            .needs("bike")
            .dose(1, 60, 0, 1, 1)
            .make();
    return Audits.details(Catalogue.with(warmUp), person, programme, new OrderOfItems()).stream()
        .noneMatch(finding -> finding.startsWith("warm-up in position"));
  }
}
