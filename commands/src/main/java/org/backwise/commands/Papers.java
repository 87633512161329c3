package org.backwise.commands;

import java.util.List;
import org.backwise.handouts.Handout;
import org.backwise.handouts.Handouts;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ProposedProgramme;

/** A made programme on paper: the sheets for the person, or the sheet for the clinician. */
final class Papers {

  /** A handout, or why there is none. */
  sealed interface Outcome {

    /** Here it is. */
    record Made(Handout handout) implements Outcome {}

    /** Nothing may be given for that day. */
    record NotGiven(Withheld withheld) implements Outcome {}
  }

  private final Content content;
  private final Intake answers;
  private final PersonState happened;
  private final PaperOptions asked;
  private final Handouts handouts;

  Papers(Content content, Intake answers, PersonState happened, PaperOptions asked) {
    this.content = content;
    this.answers = answers;
    this.happened = happened;
    this.asked = asked;
    this.handouts = Handouts.of(content.knowledge());
  }

  Outcome of(Answer made) {
    Outcome outcome =
        made instanceof Answer.Approved approved
            ? approved(approved.approved())
            : new Outcome.Made(proposed(((Answer.Proposed) made).proposed()));
    return outcome instanceof Outcome.Made paper
        ? new Outcome.Made(paper.handout().on(asked.print()))
        : outcome;
  }

  private Outcome approved(ApprovedProgramme programme) {
    if (asked.reader() == PaperOptions.Reader.clinician) {
      return new Outcome.Made(handouts.clinician(programme, answers, questions()));
    }
    return switch (asked.sheet()) {
      case programme -> new Outcome.Made(handouts.programme(programme, answers, questions()));
      case exercises -> new Outcome.Made(handouts.exercises(programme, answers));
      case fridge ->
          new Outcome.Made(handouts.fridge(programme, answers, asked.date(programme.programme())));
      case today ->
          new TodaySheet(content, handouts)
              .of(programme, answers, happened, asked.date(programme.programme()));
    };
  }

  /** A proposal can be looked at; there is no sheet to do it by. */
  private Handout proposed(ProposedProgramme programme) {
    if (asked.reader() == PaperOptions.Reader.clinician) {
      return handouts.clinician(programme, answers, questions());
    }
    return switch (asked.sheet()) {
      case programme -> handouts.programme(programme, answers, questions());
      case exercises -> handouts.exercises(programme, answers);
      case fridge, today ->
          throw new StoppedException(
              ExitCodes.WITHHELD,
              "This is a proposal, not yet approved: there is no sheet to do it by. Show your"
                  + " clinician the sheet of --for clinician first.");
    };
  }

  private List<Notice> questions() {
    return content.documents().oddAnswers().in(answers);
  }
}
