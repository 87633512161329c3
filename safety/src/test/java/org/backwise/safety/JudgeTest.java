package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private final Grounds grounds = Catalogue.small();
  private final Judge judge = new Judge(grounds);
  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void approvesAProgrammeThatKeepsEveryRule() {
    assertThat(judge.judge(person.make(), PersonState.NEW, programme.make(grounds)))
        .isInstanceOf(Verdict.Approved.class);
  }

  @Test
  void refusesAnExerciseThatNobodyKnows() {
    var made = programme.make(grounds);
    Grounds less = Catalogue.real();
    Verdict verdict = new Judge(less).judge(person.make(), PersonState.NEW, made);
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    assertThat(((Verdict.Refused) verdict).violations()).extracting(Violation::rule).contains("H1");
  }

  @Test
  void withholdsAnApprovedProgrammeWithoutClearance() {
    person.by = "none";
    Verdict verdict = judge.judge(person.make(), PersonState.NEW, programme.make(grounds));
    assertThat(((Verdict.Held) verdict).withheld().reasons()).containsExactly("needs-clearance");
  }

  @Test
  void letsAProposalBeShownWithoutClearance() {
    person.by = "none";
    programme.status = Status.PROPOSAL;
    assertThat(judge.judge(person.make(), PersonState.NEW, programme.make(grounds)))
        .isInstanceOf(Verdict.ProposalOnly.class);
  }

  @Test
  void refusesABadProposal() {
    person.by = "none";
    programme.status = Status.PROPOSAL;
    programme.main().remove(1);
    assertThat(judge.judge(person.make(), PersonState.NEW, programme.make(grounds)))
        .isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void screensBeforeAnythingElse() {
    person.by = "none";
    person.yes.add(new FlagAnswer("saddle-numbness", person.askedOn));
    Verdict verdict = judge.judge(person.make(), PersonState.NEW, programme.make(grounds));
    assertThat(((Verdict.Held) verdict).withheld().reasons()).startsWith("emergency");
  }

  @Test
  void refusesAnUnknownCodeInTheAnswers() {
    person.worseWith.add("dancing-on-tables");
    Verdict verdict = judge.judge(person.make(), PersonState.NEW, programme.make(grounds));
    assertThat(((Verdict.Refused) verdict).violations())
        .extracting(Violation::rule)
        .isEqualTo(List.of("INTAKE"));
  }

  @Test
  void refusesMoreWeeksThanContentAllowsWithoutLayingThemOut() {
    programme.weeks = 27;
    Verdict verdict = judge.judge(person.make(), PersonState.NEW, programme.make(grounds));
    assertThat(((Verdict.Refused) verdict).violations()).hasSize(1);
  }

  @Test
  void judgesAProgrammeUnderWayByTheAnswersOfThatDay() {
    var made = programme.make(grounds);
    var later = PersonMaker.START.plusDays(40);
    assertThat(judge.judge(person.make(), PersonState.NEW, made, later))
        .isInstanceOf(Verdict.Held.class);
    person.askedOn = PersonMaker.START.plusDays(39);
    assertThat(judge.judge(person.make(), PersonState.NEW, made, later))
        .isInstanceOf(Verdict.Approved.class);
  }
}
