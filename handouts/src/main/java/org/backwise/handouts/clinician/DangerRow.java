package org.backwise.handouts.clinician;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;

/** What the danger questions say: all no, or each yes and not sure with its date and visits. */
final class DangerRow {

  private static final String LABEL = "paper.clinician.danger";

  private final Paper paper;
  private final ScreeningAnswers answers;
  private final Visits visits;
  private final String some;

  DangerRow(Paper paper, ScreeningAnswers answers, boolean everything) {
    this.paper = paper;
    this.answers = answers;
    this.some = LABEL + (everything ? ".some" : ".some.far");
    this.visits = new Visits(paper, answers.seenFor());
  }

  /** Whether there is nothing to mark. */
  private boolean clear() {
    return answers.all().isEmpty() && answers.seenFor().isEmpty();
  }

  void whenClear(Facts facts) {
    if (clear()) {
      facts.row(LABEL, List.of(asked(LABEL + ".clear")));
    }
  }

  void whenAnswered(Facts facts) {
    if (clear()) {
      return;
    }
    String asked = asked(answers.all().isEmpty() ? LABEL + ".clear" : some);
    Element list = Element.of("ul");
    answers.yes().forEach(answer -> list.add(line(answer, LABEL + ".yes")));
    answers.unsure().forEach(answer -> list.add(line(answer, LABEL + ".unsure")));
    visits.because(answers.all()).forEach(visit -> list.add(Element.of("li").text(visit)));
    facts.marked(LABEL, Tags.p(asked), list);
  }

  /** Questions of an older set are not counted: we no longer know how many they were. */
  private String asked(String key) {
    boolean current = answers.questions() == paper.knowledge().tables().screening().questionSet();
    int count = paper.knowledge().flags().all().size();
    String set = paper.say(LABEL + (current ? ".set" : ".set.old"), "count", count);
    return paper.say(key, Map.of("set", set, "date", paper.dates().of(answers.askedOn())));
  }

  private Element line(FlagAnswer answer, String said) {
    String which = Facts.joined(paper, paper.say(said), answer.side(), answer.since());
    List<String> words =
        Stream.concat(
                Stream.of(" " + Visits.question(paper, answer.flag())),
                visits.of(answer.flag()).stream())
            .toList();
    return Element.of("li").add(Tags.bold(which + ":")).text(String.join(" ", words));
  }
}
