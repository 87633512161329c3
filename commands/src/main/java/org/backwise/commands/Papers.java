package org.backwise.commands;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backwise.handouts.Handout;
import org.backwise.handouts.Handouts;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;
import org.backwise.programmes.Answer;

/** A made programme on paper: for the person, or as the sheet for the clinician. */
final class Papers {

  /** Whom a paper is for. */
  enum Reader {
    person,
    clinician
  }

  private Papers() {}

  static byte[] of(Content content, Intake answers, Answer made, Reader reader, PlanFormat format) {
    List<Notice> questions = content.documents().oddAnswers().in(answers);
    Handouts handouts = Handouts.of(content.knowledge());
    Handout handout =
        made instanceof Answer.Approved approved
            ? approved(handouts, answers, approved, reader, questions)
            : proposed(handouts, answers, (Answer.Proposed) made, reader, questions);
    return format == PlanFormat.pdf
        ? handout.pdf()
        : handout.html().getBytes(StandardCharsets.UTF_8);
  }

  private static Handout approved(
      Handouts handouts,
      Intake answers,
      Answer.Approved made,
      Reader reader,
      List<Notice> questions) {
    return switch (reader) {
      case person -> handouts.programme(made.approved(), answers, questions);
      case clinician -> handouts.clinician(made.approved(), answers, questions);
    };
  }

  private static Handout proposed(
      Handouts handouts,
      Intake answers,
      Answer.Proposed made,
      Reader reader,
      List<Notice> questions) {
    return switch (reader) {
      case person -> handouts.programme(made.proposed(), answers, questions);
      case clinician -> handouts.clinician(made.proposed(), answers, questions);
    };
  }
}
