package org.backwise.handouts.clinician;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.SeenFor;
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
    List<String> seen = answers.seenFor().stream().map(this::seen).toList();
    List<String> notices = told.screening().stream().map(this::notice).toList();
    if (!notices.isEmpty()) {
      section.add(Tags.p("label", paper.say("paper.clinician.danger.told")), Tags.list(notices));
    }
    return seen.isEmpty() ? section : section.add(Tags.list(seen));
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
        List.of(question(answer.flag()), paper.say(said), paper.dates().of(answer.since())));
  }

  private String question(String flag) {
    var text = paper.texts().flags().get(flag);
    return text == null ? Facts.plain(flag) : text.question();
  }

  private String notice(Notice notice) {
    return paper.spoken(notice.text(), told.intake());
  }

  private String seen(SeenFor seen) {
    Map<String, String> gaps = new TreeMap<>();
    gaps.put("flag", Facts.plain(seen.flag()));
    gaps.put("who", paper.texts().word("clinicians", seen.by()));
    gaps.put("date", paper.dates().of(seen.on()));
    gaps.put("outcome", paper.texts().word("outcomes", seen.outcome()));
    return paper.say("paper.clinician.danger.seen", gaps);
  }
}
