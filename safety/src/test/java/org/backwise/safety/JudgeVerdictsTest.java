package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** When the judge holds on, refuses or lets rest. */
class JudgeVerdictsTest {

  private static final LocalDate START = PersonMaker.START;

  private final Grounds grounds = Catalogue.small();
  private final Judge judge = new Judge(grounds);
  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void holdsOnToAProgrammeThoughTheQuestionsAreOldBecauseEachDayAsksAgain() {
    Programme made = programme.make(grounds);
    LocalDate later = START.plusDays(40);
    assertThat(judge.judge(person.make(), PersonState.NEW, made, later))
        .isInstanceOf(Verdict.Held.class);
    assertThat(judge.judgeAgain(person.make(), PersonState.NEW, made, later))
        .isInstanceOf(Verdict.Approved.class);
  }

  @Test
  void refusesWhatItCannotJudge() {
    Programme made = programme.make(grounds);
    programme.start = LocalDate.MAX.minusDays(6);
    programme.days.clear();
    Programme never = programme.make(grounds);
    assertThat(judge.judge(person.make(), PersonState.NEW, made, START))
        .isInstanceOf(Verdict.Approved.class);
    Verdict verdict = judge.judge(person.make(), PersonState.NEW, never, START);
    assertThat(((Verdict.Refused) verdict).violations())
        .singleElement()
        .satisfies(found -> assertThat(found.detail()).startsWith("could not be judged"));
    DayVerdict today =
        judge.judgeDay(
            person.make(), PersonState.NEW, never, DayQuestion.of(START, RoutineKind.MAIN_A));
    assertThat(((DayVerdict.Rest) today).reasons())
        .singleElement()
        .satisfies(found -> assertThat(found.detail()).startsWith("not judged"));
  }

  @Test
  void restsAfterADueDate() {
    person.person = new Person(1990, Sex.FEMALE, START.plusDays(2), null);
    person.covers.add("pregnancy");
    person.by = "obstetric-provider";
    assertThat(day(START.plusDays(2), RoutineKind.RELIEF)).isInstanceOf(DayVerdict.Given.class);
    assertThat(day(START.plusDays(4), RoutineKind.RELIEF))
        .isInstanceOfSatisfying(
            DayVerdict.Rest.class,
            rest -> assertThat(rest.reasons()).extracting(Violation::rule).containsExactly("H1"));
  }

  @Test
  void restsWhereTheProgrammeHasNoSuchRoutine() {
    assertThat(day(START, RoutineKind.MAIN_B)).isInstanceOf(DayVerdict.Given.class);
    programme.routines.remove(RoutineKind.RELIEF);
    assertThat(day(START, RoutineKind.MAIN_B))
        .isInstanceOfSatisfying(
            DayVerdict.Rest.class,
            rest ->
                assertThat(rest.reasons())
                    .extracting(Violation::detail)
                    .containsExactly("has no routine main-b"));
  }

  @Test
  void goesByTheContentThatIsBuiltIn() {
    Judge real = Judge.of(Knowledge.load());
    Verdict verdict = real.judge(person.make(), PersonState.NEW, programme.make(grounds));
    assertThat(((Verdict.Refused) verdict).violations()).extracting(Violation::rule).contains("H1");
  }

  private DayVerdict day(LocalDate date, RoutineKind kind) {
    return judge.judgeDay(
        person.make(), PersonState.NEW, programme.make(grounds), DayQuestion.of(date, kind));
  }
}
