package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H10bReleaseOpposeTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAServedGroupWithoutRelease() {
    person.activities.add("driving");
    assertThat(Audits.all(Catalogue.small(), person, programme))
        .singleElement()
        .satisfies(found -> assertThat(found.toString()).contains("H10b", "hip-flexors"));
  }

  @Test
  void asksForNothingWhereThePainHasNothingToDoWithTheGroup() {
    person.activities.add("driving");
    person.sites.set(0, PersonMaker.site("neck", PersonMaker.START.minusWeeks(6), 6, 4, 3));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).doesNotContain("H10b");
  }

  @Test
  void allowsReleaseAndWorkOfThePartnerOnTwoDates() {
    person.activities.add("driving");
    programme.main().add(2, item("half-kneel", RoutineRole.STRETCH));
    assertThat(Audits.broken(halfKneel(), person, programme)).isEmpty();
  }

  @Test
  void refusesOneDateAWeek() {
    person.activities.add("driving");
    releaseInARoutineOfItsOwn();
    person.hasTime(2, 3);
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
    assertThat(Audits.broken(halfKneel(), person, programme)).containsExactly("H10b");
  }

  @Test
  void asksForReleaseAndForWorkOfThePartner() {
    person.activities.add("driving");
    programme.main().remove(1);
    assertThat(found(Catalogue.small()))
        .containsExactly(
            "release of hip-flexors on 0 dates, at least 2",
            "work of gluteals on 0 dates, at least 2");
  }

  @Test
  void asksForOneDateWhereTheProgrammeTakesThatStep() {
    person.activities.add("driving");
    releaseInARoutineOfItsOwn();
    programme.relax(new Relaxation("release-once", "phase 1", Cause.TIME, ""));
    assertThat(found(halfKneel())).containsExactly("release of hip-flexors on 0 dates, at least 1");
    programme.days.put(0, List.of(RoutineKind.MAIN_A, RoutineKind.STRETCH));
    assertThat(found(halfKneel())).isEmpty();
  }

  @Test
  void servesOnlyTheFirstGroupOrNoneWhereTheProgrammeTakesThatStep() {
    person.sites.set(0, PersonMaker.site("neck", PersonMaker.START.minusWeeks(6), 6, 4, 3));
    person.activities.add("desk-work");
    assertThat(found(Catalogue.small())).hasSize(4);
    programme.relax(new Relaxation("release-first", "phase 1", Cause.TIME, ""));
    assertThat(found(Catalogue.small()))
        .containsExactly(
            "release of neck-flexors-superficial on 0 dates, at least 2",
            "work of neck-extensors-lower on 0 dates, at least 2");
    programme.relax(new Relaxation("release-off", "phase 1", Cause.TIME, ""));
    assertThat(found(Catalogue.small())).isEmpty();
  }

  private void releaseInARoutineOfItsOwn() {
    programme.routines.put(
        RoutineKind.STRETCH,
        List.of(
            item("step-in-place", RoutineRole.WARM_UP),
            item("half-kneel", RoutineRole.STRETCH),
            item("sigh", RoutineRole.COOL_DOWN)));
  }

  private List<String> found(Grounds grounds) {
    return Audits.details(grounds, person, programme, new H10bReleaseOppose());
  }

  @Test
  void dropsWhatNothingEligibleCouldServe() {
    person.activities.add("driving");
    programme.relax(new Relaxation("release-none", "phase 1", Cause.NONE_ELIGIBLE, ""));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    assertThat(Audits.broken(halfKneel(), person, programme)).contains("H10b", "RELAXED");
  }

  private static Grounds halfKneel() {
    return Catalogue.with(
        exercise("half-kneel", ExerciseKind.STRETCH, RoutineRole.STRETCH)
            .in(Position.HALF_KNEELING)
            .regions(Region.HIP)
            .works("hip-flexors", MuscleRole.STRETCHED, 1000)
            .dose(1, 3, 20, 1, 1)
            .make());
  }
}
