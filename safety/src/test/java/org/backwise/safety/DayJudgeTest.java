package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Violation;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.model.state.Reaction;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ItemMaker;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class DayJudgeTest {

  private static final LocalDate START = PersonMaker.START;

  private final Grounds grounds = Catalogue.small();
  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();
  private PersonState state = PersonState.NEW;

  @Test
  void givesTheRoutineOfTheDay() {
    ApprovedRoutine given = given(DayQuestion.of(START, RoutineKind.MAIN_A));
    assertThat(given.routine().items()).hasSize(5);
    assertThat(given.leftOut()).isEmpty();
  }

  @Test
  void takesOutTheItemThatTheStateExcludes() {
    state = out("brace", START);
    ApprovedRoutine given = given(DayQuestion.of(START, RoutineKind.MAIN_A));
    assertThat(given.routine().items()).extracting(Item::exercise).doesNotContain("brace");
    assertThat(given.routine().seconds()).isEqualTo(120 + 30 + 132 + 60);
    assertThat(given.leftOut()).extracting(Violation::rule).containsExactly("STATE");
    assertThat(given(DayQuestion.of(START.plusDays(1), RoutineKind.MAIN_A)).leftOut()).isEmpty();
  }

  @Test
  void offersReliefWhereTooLittleIsLeft() {
    state = out("step-in-place", START);
    ApprovedRoutine given = given(DayQuestion.of(START, RoutineKind.MAIN_A));
    assertThat(given.routine().kind()).isEqualTo(RoutineKind.RELIEF);
  }

  @Test
  void restsWhereNotEvenReliefIsLeft() {
    state = out("belly-breathing", START);
    assertThat(answer(DayQuestion.of(START, RoutineKind.MAIN_A)))
        .isInstanceOf(DayVerdict.Rest.class);
  }

  @Test
  void givesReliefOnADayThatBeginsWithStrongPain() {
    DayQuestion strong = new DayQuestion(START, RoutineKind.MAIN_A, OptionalInt.of(8), false);
    assertThat(given(strong).routine().kind()).isEqualTo(RoutineKind.RELIEF);
    DayQuestion bearable = new DayQuestion(START, RoutineKind.MAIN_A, OptionalInt.of(7), false);
    assertThat(given(bearable).routine().kind()).isEqualTo(RoutineKind.MAIN_A);
  }

  @Test
  void givesReliefWhileNewPainHasBeenSevere() {
    person.sites.set(0, PersonMaker.site("low-back", START.minusDays(14), 9, 4, 3));
    assertThat(given(DayQuestion.of(START, RoutineKind.MAIN_A)).routine().kind())
        .isEqualTo(RoutineKind.RELIEF);
    assertThat(given(DayQuestion.of(START.plusDays(1), RoutineKind.MAIN_A)).routine().kind())
        .isEqualTo(RoutineKind.MAIN_A);
  }

  @Test
  void leavesGentleItemsToStrongPainThatIsKnown() {
    person.sites.set(0, PersonMaker.site("low-back", START.minusDays(200), 9, 7, 8));
    person.persistent();
    person.sites.set(0, PersonMaker.site("low-back", START.minusDays(200), 9, 7, 8));
    ApprovedRoutine given = given(DayQuestion.of(START, RoutineKind.MAIN_A));
    assertThat(given.routine().kind()).isEqualTo(RoutineKind.MAIN_A);
  }

  @Test
  void keepsTheRulesOfTheMorningInTheFirstHour() {
    Rule morning =
        Catalogue.rule(
            "morning-no-brace",
            new Fact.Always(),
            new Trait.IsExercise(List.of("brace")),
            new RuleEffect.Forbid(),
            List.of(RoutineKind.MORNING));
    Judge judge = new Judge(Catalogue.ruled(morning));
    DayQuestion justUp = new DayQuestion(START, RoutineKind.MAIN_A, OptionalInt.empty(), true);
    DayVerdict verdict = judge.judgeDay(person.make(), state, programme.make(grounds), justUp);
    assertThat(((DayVerdict.Given) verdict).routine().leftOut())
        .extracting(Violation::rule)
        .containsExactly("morning-no-brace");
  }

  @Test
  void neverMakesASessionOfAProposal() {
    programme.status = Status.PROPOSAL;
    assertThat(answer(DayQuestion.of(START, RoutineKind.MAIN_A)))
        .isInstanceOf(DayVerdict.Rest.class);
  }

  @Test
  void givesNothingOutsideTheProgramme() {
    assertThat(answer(DayQuestion.of(START.plusDays(7), RoutineKind.MAIN_A)))
        .isInstanceOf(DayVerdict.Rest.class);
  }

  @Test
  void asksTheDangerQuestionsAgainAfterFourWeeks() {
    assertThat(answer(DayQuestion.of(START.plusDays(26), RoutineKind.MAIN_A)))
        .isInstanceOf(DayVerdict.Held.class);
  }

  @Test
  void givesNoDoseThatGrewAfterAMorningThatWasNotSettled() {
    growing();
    state = borne("not-settled");
    ApprovedRoutine given = given(DayQuestion.of(START.plusDays(7), RoutineKind.MAIN_A));
    assertThat(given.routine().items()).extracting(Item::exercise).doesNotContain("brace");
    assertThat(given.leftOut()).extracting(Violation::rule).containsExactly("H11");
  }

  @Test
  void givesNoDoseThatGrewWhileTheMorningAfterIsNotKnown() {
    growing();
    state = borne("unanswered");
    assertThat(given(DayQuestion.of(START.plusDays(7), RoutineKind.MAIN_A)).leftOut()).hasSize(1);
  }

  @Test
  void letsADoseGrowAfterASettledMorning() {
    growing();
    state = borne("settled");
    assertThat(given(DayQuestion.of(START.plusDays(7), RoutineKind.MAIN_A)).leftOut()).isEmpty();
  }

  @Test
  void leavesADoseThatStaysAfterABadMorning() {
    growing();
    state = borne("not-settled");
    assertThat(given(DayQuestion.of(START.plusDays(5), RoutineKind.MAIN_A)).leftOut()).isEmpty();
  }

  private void growing() {
    programme.weeks = 2;
    programme.main().set(2, ItemMaker.item("brace", RoutineRole.WORK).doses(0, 1));
  }

  private PersonState borne(String morning) {
    LocalDate last = START.plusDays(4);
    Dose dose = grounds.exercises().get("brace").doses().get(0).dose();
    return new PersonState(
        START.plusDays(7),
        List.of(),
        List.of(new DoneItem(last, RoutineKind.MAIN_A, "brace", dose)),
        new TreeMap<>(),
        null,
        List.of(new Reaction(last, "brace", 3, morning)),
        new TreeMap<>());
  }

  private static PersonState out(String exercise, LocalDate until) {
    PersonalExclusion excluded =
        new PersonalExclusion(
            exercise, null, null, "it hurt", "self", new ExclusionUntil("date", until));
    return new PersonState(
        START, List.of(excluded), List.of(), new TreeMap<>(), null, List.of(), new TreeMap<>());
  }

  private DayVerdict answer(DayQuestion question) {
    return new Judge(grounds).judgeDay(person.make(), state, programme.make(grounds), question);
  }

  private ApprovedRoutine given(DayQuestion question) {
    return ((DayVerdict.Given) answer(question)).routine();
  }
}
