package org.backwise.handouts.clinician;

import java.util.List;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.programme.Notice;

/** What the danger questions say: each yes and not sure, with its date. */
final class DangerPart {

  private final Paper paper;
  private final Told told;

  DangerPart(Paper paper, Told told) {
    this.paper = paper;
    this.told = told;
  }

  Element part() {
    ScreeningAnswers answers = told.intake().screening();
    Element section = Tags.section(paper.say("paper.clinician.danger"));
    String asked = paper.dates().of(answers.askedOn());
    Element line = Element.of("p").text(paper.say("paper.clinician.danger.asked", "date", asked));
    section.add(line);
    if (answers.yes().isEmpty() && answers.unsure().isEmpty()) {
      line.text(" ").add(Tags.bold(paper.say("paper.clinician.danger.clear")));
    } else {
      section.add(table(answers));
    }
    List<String> notices = told.screening().stream().map(this::notice).toList();
    if (!notices.isEmpty()) {
      section.add(Tags.p("label", paper.say("paper.clinician.danger.told")), Tags.list(notices));
    }
    new VisitsPart(paper).of(answers.seenFor()).ifPresent(section::add);
    return section;
  }

  private Element table(ScreeningAnswers answers) {
    Element rows = Element.of("tbody");
    answers.yes().forEach(a -> rows.add(row(a, "paper.clinician.danger.yes")));
    answers.unsure().forEach(a -> rows.add(row(a, "paper.clinician.danger.unsure")));
    return Grid.of(paper, "grid", "paper.clinician.danger", "question", "answer", "since")
        .add(rows);
  }

  private Element row(FlagAnswer answer, String said) {
    return Tags.row(
        List.of(
            VisitsPart.question(paper, answer.flag()),
            Facts.joined(paper, paper.say(said), answer.side(), null),
            paper.dates().of(answer.since())));
  }

  private String notice(Notice notice) {
    return paper.spoken(notice.text(), told.intake());
  }
}
