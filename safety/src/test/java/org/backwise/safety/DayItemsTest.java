package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ExerciseMaker.exercise;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** What is left out of a routine on one day, though the programme may be given. */
class DayItemsTest {

  private static final LocalDate START = PersonMaker.START;
  private static final Dose ONE_SET =
      Catalogue.small().exercises().get("brace").doses().get(0).dose();

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();
  private PersonState state = PersonState.NEW;

  @Test
  void leavesOutWhatLoadsAnOverusedGroup() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    Grounds grounds = Catalogue.with(bridge("hip-flexors", 300, Effort.GENTLE));
    assertThat(leftOut(grounds)).isEmpty();
    person.activities.add("driving");
    assertThat(leftOut(grounds)).containsExactly("H10a");
    assertThat(leftOut(Catalogue.with(bridge("hip-flexors", 299, Effort.GENTLE)))).isEmpty();
  }

  @Test
  void letsAGroupRestOnTheDayAfterItWorkedHard() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    Grounds moderate = Catalogue.with(bridge("hamstrings", 300, Effort.MODERATE));
    assertThat(leftOut(moderate)).isEmpty();
    state = done("bridge", START.minusDays(1));
    assertThat(leftOut(moderate)).containsExactly("H6");
    state = done("bridge", START.minusDays(2));
    assertThat(leftOut(moderate)).isEmpty();
    state = done("nobody-knows-it", START.minusDays(1));
    assertThat(leftOut(moderate)).isEmpty();
  }

  @Test
  void needsNoRestFromGentleWorkNorForIt() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    state = done("bridge", START.minusDays(1));
    assertThat(leftOut(Catalogue.with(bridge("hamstrings", 300, Effort.GENTLE)))).isEmpty();
    assertThat(leftOut(Catalogue.with(bridge("hamstrings", 299, Effort.MODERATE)))).isEmpty();
    state = done("lift", START.minusDays(1));
    Exercise lift = worker("lift", "hamstrings", 1000, Effort.HARD);
    Exercise gentle = bridge("hamstrings", 300, Effort.GENTLE);
    assertThat(leftOut(Catalogue.with(lift, gentle))).isEmpty();
    Exercise gentleLift = worker("lift", "hamstrings", 1000, Effort.GENTLE);
    Exercise hard = bridge("hamstrings", 300, Effort.MODERATE);
    assertThat(leftOut(Catalogue.with(gentleLift, hard))).isEmpty();
    assertThat(leftOut(Catalogue.with(lift, hard))).containsExactly("H6");
  }

  @Test
  void leavesOnlyGentleItemsToADayOfStrongPainThatIsKnown() {
    person.sites.set(0, PersonMaker.site("low-back", START.minusDays(200), 9, 7, 8));
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    assertThat(leftOut(Catalogue.with(bridge("hamstrings", 300, Effort.MODERATE))))
        .containsExactly("H9a");
    assertThat(leftOut(Catalogue.with(bridge("hamstrings", 300, Effort.GENTLE)))).isEmpty();
  }

  @Test
  void leavesOutADoseThatTheCatalogueDoesNotOffer() {
    Grounds three = Catalogue.with(worker("brace", "deep-core", 1000, Effort.GENTLE));
    Programme made = programme.make(Catalogue.small());
    assertThat(rules(given(three, made))).containsExactly("H9a");
  }

  @Test
  void leavesOutWhatNobodyKnows() {
    programme.main().add(2, item("bridge", RoutineRole.WORK));
    Programme made = programme.make(Catalogue.with(bridge("hamstrings", 300, Effort.GENTLE)));
    ApprovedRoutine given = given(Catalogue.small(), made);
    assertThat(rules(given)).containsExactly("H1");
    assertThat(given.routine().items()).extracting(Item::exercise).doesNotContain("bridge");
  }

  @Test
  void offersOnlyAlternativesThatMayBeDoneThatDay() {
    programme
        .main()
        .set(
            2,
            item("brace", RoutineRole.WORK)
                .or(new Alternative("brace", ONE_SET, "easier"))
                .or(new Alternative("seated-gluteal-squeeze", ONE_SET, "equal"))
                .or(new Alternative("nobody-knows-it", ONE_SET, "equal")));
    Grounds grounds = Catalogue.small();
    assertThat(given(grounds, programme.make(grounds)).routine().items().get(2).alternatives())
        .as("the squeeze in a dose that it does not have")
        .extracting(Alternative::exercise)
        .containsExactly("brace");
  }

  @Test
  void givesReliefWhereNothingOfTheBodyIsLeft() {
    person.avoids.addAll(List.of("seated-gluteal-squeeze", "brace", "single-knee-to-chest"));
    Grounds grounds = Catalogue.small();
    assertThat(given(grounds, programme.make(grounds)).routine().kind())
        .isEqualTo(RoutineKind.RELIEF);
  }

  private List<String> leftOut(Grounds grounds) {
    return rules(given(grounds, programme.make(grounds)));
  }

  private static List<String> rules(ApprovedRoutine given) {
    return given.leftOut().stream().map(Violation::rule).toList();
  }

  private ApprovedRoutine given(Grounds grounds, Programme made) {
    DayQuestion today = new DayQuestion(START, RoutineKind.MAIN_A, OptionalInt.empty(), false);
    DayVerdict verdict = new Judge(grounds).judgeDay(person.make(), state, made, today);
    assertThat(verdict).isInstanceOf(DayVerdict.Given.class);
    return ((DayVerdict.Given) verdict).routine();
  }

  private static PersonState done(String exercise, LocalDate date) {
    List<DoneItem> done = new ArrayList<>();
    done.add(new DoneItem(date, RoutineKind.MAIN_A, exercise, ONE_SET));
    return new PersonState(
        START, List.of(), done, new TreeMap<>(), null, List.of(), new TreeMap<>());
  }

  private static Exercise bridge(String group, int share, Effort effort) {
    return worker("bridge", group, share, effort);
  }

  private static Exercise worker(String id, String group, int share, Effort effort) {
    return exercise(id, ExerciseKind.STRENGTH, RoutineRole.WORK)
        .effort(effort)
        .works(group, MuscleRole.STRENGTHENED, share)
        .dose(1, 10, 0, 1, 1)
        .make();
  }
}
