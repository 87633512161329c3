package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.backwise.model.Region;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.fixture.Weekly;
import org.junit.jupiter.api.Test;

class H11GrowthTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void allowsToBeginWithTheStartVolume() {
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(1));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  @Test
  void refusesToBeginAboveTheStartVolume() {
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(2));
    assertThat(Audits.all(three(6), person, programme))
        .singleElement()
        .satisfies(found -> assertThat(found.toString()).contains("H11", "deep-core"));
  }

  @Test
  void countsWhatWasDoneInTheWeekBefore() {
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(2));
    Grounds grounds = three(6);
    Programme made = programme.make(grounds);
    assertThat(Audits.all(grounds, person, done(grounds, 3, 1), made)).isEmpty();
    assertThat(Audits.ids(Audits.all(grounds, person, done(grounds, 3, 8), made)))
        .containsExactly("H11");
  }

  @Test
  void allowsOneSmallestStepWhereAFifthIsLess() {
    programme.weeks = 2;
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(1, 2));
    Grounds grounds = three(4);
    Programme made = programme.make(grounds);
    assertThat(Audits.all(grounds, person, made)).isEmpty();
  }

  @Test
  void refusesTwoStepsAtOnce() {
    programme.weeks = 2;
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(0, 2));
    assertThat(Audits.broken(three(6), person, programme)).containsExactly("H11");
  }

  @Test
  void countsNothingThatWasDoneSinceTheStart() {
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(2));
    Grounds grounds = three(6);
    Programme made = programme.make(grounds);
    assertThat(Audits.ids(Audits.all(grounds, person, done(grounds, 3, 0), made)))
        .containsExactly("H11");
    assertThat(Audits.all(grounds, person, done(grounds, 3, 7), made)).isEmpty();
  }

  @Test
  void allowsAFifthMoreThoughTwoItemsClimb() {
    programme.weeks = 2;
    programme.main().set(2, item("brace", RoutineRole.WORK).doses(0, 1));
    programme.main().add(3, item("press", RoutineRole.WORK).doses(0, 1));
    assertThat(underWay(twoItems(6))).isEmpty();
    assertThat(underWay(twoItems(7))).containsExactly("H11");
  }

  private List<String> underWay(Grounds grounds) {
    Programme made = Weekly.phases(programme.make(grounds));
    LocalDate today = PersonMaker.START.plusDays(7);
    return Audits.ids(Audits.underWay(grounds, person, made, today)).stream()
        .filter("H11"::equals)
        .toList();
  }

  /** Each in five sets, the one then in six, the other in {@code most}. */
  private static Grounds twoItems(int most) {
    return Catalogue.with(sets("brace", 6), sets("press", most));
  }

  private static Exercise sets(String id, int most) {
    return exercise(id, ExerciseKind.MOTOR_CONTROL, RoutineRole.WORK)
        .in(Position.SUPINE)
        .works("deep-core", MuscleRole.STRENGTHENED, 1000)
        .dose(5, 8, 0, 2, 2)
        .dose(most, 8, 0, 2, 2)
        .make();
  }

  @Test
  void growsWalkingFromWhatThePersonWalks() {
    programme.aerobic.add(new AerobicWeek(1, "walking", 15, 5));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
    programme.aerobic.set(0, new AerobicWeek(1, "walking", 16, 5));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H11");
  }

  @Test
  void walkingGrowsByAFifthOrByTenMinutesAWeek() {
    programme.weeks = 3;
    person.walkMinutes = 5;
    assertThat(walks(5, new AerobicWeek(2, "walking", 7, 5))).as("ten minutes more").isEmpty();
    assertThat(walks(5, new AerobicWeek(2, "walking", 8, 5))).hasSize(1);
    assertThat(walks(5, new AerobicWeek(3, "walking", 7, 5))).as("not the next week").hasSize(1);
    person.walkMinutes = 20;
    assertThat(walks(20, new AerobicWeek(2, "walking", 24, 5))).as("a fifth more").isEmpty();
    assertThat(walks(20, new AerobicWeek(2, "walking", 25, 5))).hasSize(1);
  }

  @Test
  void walkingBeginsWithALittleWhereThePersonDidNotSay() {
    person.walkMinutes = null;
    assertThat(walks(5, new AerobicWeek(2, "walking", 5, 5))).isEmpty();
    assertThat(walks(6, new AerobicWeek(2, "walking", 6, 5))).hasSize(1);
  }

  private List<String> walks(int minutes, AerobicWeek next) {
    programme.aerobic.clear();
    programme.aerobic.add(next);
    programme.aerobic.add(new AerobicWeek(1, "walking", minutes, 5));
    return Audits.details(Catalogue.small(), person, programme, new H11Growth());
  }

  /** A brace in one, three and {@code most} sets, on three dates a week. */
  private static Grounds three(int most) {
    return Catalogue.with(
        exercise("brace", ExerciseKind.MOTOR_CONTROL, RoutineRole.WORK)
            .in(Position.SUPINE)
            .regions(Region.CORE, Region.LOW_BACK)
            .works("deep-core", MuscleRole.STRENGTHENED, 1000)
            .dose(1, 8, 0, 2, 2)
            .dose(3, 8, 0, 2, 2)
            .dose(most, 8, 0, 2, 2)
            .make());
  }

  private static PersonState done(Grounds grounds, int times, int daysAgo) {
    Dose dose = grounds.exercises().get("brace").doses().get(2).dose();
    List<DoneItem> done = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      LocalDate date = PersonMaker.START.minusDays(daysAgo);
      done.add(new DoneItem(date, RoutineKind.MAIN_A, "brace", dose));
    }
    return new PersonState(
        PersonMaker.START, List.of(), done, new TreeMap<>(), null, List.of(), new TreeMap<>());
  }
}
