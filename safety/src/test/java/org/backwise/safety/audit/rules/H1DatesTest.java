package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ItemMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** On which dates nothing may be given, and that nothing unknown is. */
class H1DatesTest {

  private static final LocalDate START = PersonMaker.START;

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesASessionBeforeTheStart() {
    Programme made = programme.make(Catalogue.small());
    LocalDate before = START.minusDays(1);
    var early = List.of(new CalendarEntry(before, "main", 0, RoutineKind.MAIN_A));
    assertThat(
            Audits.details(Catalogue.small(), person, made.withCalendar(early), new H1Eligible()))
        .containsExactly("before the start " + START);
  }

  @Test
  void refusesASessionAfterTheLastApprovedDate() {
    programme.approvedUntil = START.plusDays(4);
    assertThat(found()).isEmpty();
    programme.approvedUntil = START.plusDays(3);
    assertThat(found()).containsExactly("after approvedUntil " + START.plusDays(3));
  }

  @Test
  void refusesASessionAndAnApprovalAfterTheReview() {
    LocalDate review = START.plusDays(3);
    person.limits.add(new ClearanceLimit.ReviewBy(review));
    assertThat(found())
        .containsExactly(
            "after the review " + review,
            "approved until " + programme.approvedUntil + ", after the review " + review);
  }

  @Test
  void refusesAnApprovalAfterTheDueDateOrTheEndOfTheClearance() {
    LocalDate due = programme.approvedUntil.minusDays(1);
    person.person = new Person(1990, Sex.FEMALE, due, null);
    assertThat(found()).containsExactly(approvedAfter("the due date " + due));
    LocalDate end = due.minusDays(1);
    person.until = end;
    assertThat(found()).containsExactly(approvedAfter("the clearance's end " + end));
  }

  @Test
  void aClearanceWithoutAnEndLastsHalfAYear() {
    LocalDate end = START.minusDays(8).plusDays(183);
    programme.approvedUntil = end;
    assertThat(found()).isEmpty();
    programme.approvedUntil = end.plusDays(1);
    assertThat(found()).containsExactly(approvedAfter("the clearance's end " + end));
  }

  @Test
  void refusesAnAlternativeThatNobodyKnows() {
    Dose dose = Catalogue.small().exercises().get("brace").doses().get(0).dose();
    programme.main().set(2, brace(new Alternative("nobody-knows-it", dose, "equal")));
    assertThat(found()).containsExactly("exercise (nobody-knows-it) is not in the catalogue");
  }

  @Test
  void refusesAnAlternativeThatMayNotBeGiven() {
    Dose dose = Catalogue.small().exercises().get("seated-gluteal-squeeze").doses().get(0).dose();
    programme.main().set(2, brace(new Alternative("seated-gluteal-squeeze", dose, "equal")));
    assertThat(found()).isEmpty();
    programme.main().remove(1);
    person.avoids.add("seated-gluteal-squeeze");
    assertThat(found()).singleElement().satisfies(bar -> assertThat(bar).startsWith("AVOIDED"));
  }

  @Test
  void refusesAnAlternativeThatCannotPlayThePartOrIsOfNoKnownStep() {
    Dose knee = Catalogue.small().exercises().get("single-knee-to-chest").doses().get(0).dose();
    programme.main().set(2, brace(new Alternative("single-knee-to-chest", knee, "equal")));
    assertThat(found()).containsExactly("cannot play the part work");
    Dose brace = Catalogue.small().exercises().get("brace").doses().get(0).dose();
    programme.main().set(2, brace(new Alternative("brace", brace, "nicer")));
    assertThat(found()).containsExactly("is (nicer), which is none of [easier, equal, harder]");
  }

  @Test
  void refusesAnExerciseThatNobodyKnows() {
    Programme made = programme.make(Catalogue.small());
    assertThat(Audits.details(Catalogue.real(), person, made, new H1Eligible()))
        .contains("exercise (brace) is not in the catalogue")
        .doesNotContain("exercise (single-knee-to-chest) is not in the catalogue");
  }

  private static ItemMaker brace(Alternative alternative) {
    return item("brace", RoutineRole.WORK).or(alternative);
  }

  private String approvedAfter(String bound) {
    return "approved until " + programme.approvedUntil + ", after " + bound;
  }

  private List<String> found() {
    return Audits.details(Catalogue.small(), person, programme, new H1Eligible());
  }
}
