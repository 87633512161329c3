package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Programme;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Trait;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class H1EligibleTest {

  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void allowsTheSmallProgramme() {
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  @Test
  void refusesWhatAContentRuleForbids() {
    Grounds grounds =
        Catalogue.ruled(
            Catalogue.forbids(
                "no-supine-work",
                new Fact.PainAt(List.of("low-back")),
                new Trait.AllOf(
                    List.of(
                        new Trait.InPosition(List.of(Position.SUPINE)),
                        new Trait.InRole(List.of(RoutineRole.WORK))))));
    assertThat(Audits.all(grounds, person, programme))
        .singleElement()
        .satisfies(found -> assertThat(found.rule()).isEqualTo("H1"))
        .satisfies(found -> assertThat(found.detail()).startsWith("no-supine-work"));
  }

  @Test
  void refusesAGoalWhoseTestTheClinicianRulesOut() {
    goal("heel-slides-steady");
    assertThat(Audits.broken(withSlides(), person, programme)).isEmpty();
    person.limits.add(new ClearanceLimit.NoExercise("heel-slide-brace"));
    assertThat(Audits.broken(withSlides(), person, programme)).containsExactly("H1");
  }

  @Test
  void refusesAGoalWithATestThatNobodyKnows() {
    goal("sit-ups-in-a-minute");
    assertThat(Audits.broken(withSlides(), person, programme)).containsExactly("H1");
  }

  private static Grounds withSlides() {
    return Catalogue.with(Catalogue.real().exercises().get("heel-slide-brace"));
  }

  private void goal(String test) {
    programme.goals.add(new Goal("abdominals", test, null, 10, PersonMaker.START.plusWeeks(6), ""));
  }

  @Test
  void allowsWhatTheRuleDoesNotConcern() {
    Grounds grounds =
        Catalogue.ruled(
            Catalogue.forbids(
                "no-supine-work",
                new Fact.PainAt(List.of("neck")),
                new Trait.InPosition(List.of(Position.SUPINE))));
    assertThat(Audits.broken(grounds, person, programme)).isEmpty();
  }

  @Test
  void refusesWhatARuleForbidsOnTheLastDateOfThePhaseOnly() {
    person.person = new Person(1990, Sex.FEMALE, PersonMaker.START.plusDays(6).plusWeeks(24), null);
    person.covers.add("pregnancy");
    Grounds grounds =
        Catalogue.ruled(
            Catalogue.forbids(
                "from-week-16",
                new Fact.Pregnant(16, 45),
                new Trait.InRole(List.of(RoutineRole.WORK))));
    assertThat(Audits.broken(grounds, person, programme)).containsExactly("H1");
    person.person = new Person(1990, Sex.FEMALE, PersonMaker.START.plusDays(7).plusWeeks(24), null);
    assertThat(Audits.broken(grounds, person, programme)).isEmpty();
  }

  @Test
  void refusesADateAfterTheReview() {
    person.limits.add(new ClearanceLimit.ReviewBy(PersonMaker.START.plusDays(3)));
    programme.approvedUntil = PersonMaker.START.plusDays(3);
    assertThat(Audits.all(Catalogue.small(), person, programme))
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.rule()).isEqualTo("H1"))
        .allSatisfy(
            found -> assertThat(found.place()).isEqualTo(PersonMaker.START.plusDays(4).toString()));
  }

  @Test
  void allowsTheDateOfTheReviewItself() {
    person.limits.add(new ClearanceLimit.ReviewBy(PersonMaker.START.plusDays(4)));
    programme.approvedUntil = PersonMaker.START.plusDays(4);
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  @Test
  void refusesWhatTheStateLeavesOutUntilThatDateIsOver() {
    Programme made = programme.make(Catalogue.small());
    assertThat(Audits.ids(Audits.all(Catalogue.small(), person, out(PersonMaker.START), made)))
        .containsExactly("H1");
    PersonState over = out(PersonMaker.START.minusDays(1));
    assertThat(Audits.all(Catalogue.small(), person, over, made)).isEmpty();
  }

  @Test
  void refusesAHarderAlternativeInTheFirstPhase() {
    Dose dose = Catalogue.small().exercises().get("brace").doses().get(0).dose();
    programme
        .main()
        .set(2, item("brace", RoutineRole.WORK).or(new Alternative("brace", dose, "harder")));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).containsExactly("H1");
    programme
        .main()
        .set(2, item("brace", RoutineRole.WORK).or(new Alternative("brace", dose, "equal")));
    assertThat(Audits.broken(Catalogue.small(), person, programme)).isEmpty();
  }

  private static PersonState out(LocalDate until) {
    PersonalExclusion brace =
        new PersonalExclusion(
            "brace", null, null, "it hurt", "self", new ExclusionUntil("date", until));
    return new PersonState(
        PersonMaker.START,
        List.of(brace),
        List.of(),
        new TreeMap<>(),
        null,
        List.of(),
        new TreeMap<>());
  }
}
