package org.backwise.handouts.exercises;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.Side;
import org.backwise.model.programme.Programme;

/** The exercise sheets: every exercise of a programme once, with its picture and its steps. */
public final class ExercisesPage {

  private final Paper paper;
  private final Programme programme;
  private final Told told;

  private ExercisesPage(Paper paper, Programme programme, Told told) {
    this.paper = paper;
    this.programme = programme;
    this.told = told;
  }

  /** The sheets of a programme that safety has approved. */
  public static Page approved(Paper paper, Programme programme, Told told) {
    String title = paper.say("paper.exercises.title");
    Element top = Element.of("body").add(Tags.heading(1, title));
    return new ExercisesPage(paper, programme, told).page(title, "", top);
  }

  /** The sheets of a programme that lacks its clearance: to look at, not to do. */
  public static Page proposed(Paper paper, Programme programme, Told told) {
    String title = paper.say("paper.exercises.title.proposal");
    Element top =
        Element.of("body")
            .add(
                Tags.heading(1, title),
                Tags.div(
                    "status stop",
                    Tags.p("big", paper.say("paper.programme.proposal")),
                    Tags.p(paper.say("paper.programme.proposal.what"))));
    return new ExercisesPage(paper, programme, told).page(title, "paper.foot.proposal", top);
  }

  /** The exercises of a programme in the order in which one meets them, each with its side. */
  public static Map<String, Side> exercises(Programme programme) {
    Map<String, Side> sides = new LinkedHashMap<>();
    programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream())
        .forEach(item -> sides.putIfAbsent(item.exercise(), item.side()));
    programme.aerobic().forEach(week -> sides.putIfAbsent(week.exercise(), Side.CENTRE));
    return sides;
  }

  private Page page(String title, String standing, Element body) {
    HowTo how = new HowTo(paper);
    Element all =
        Tags.div(
            "sheets",
            Tags.heading(2, paper.say("paper.programme.how")),
            Tags.p(paper.say("paper.programme.how.ask")));
    exercises(programme).forEach((id, side) -> all.add(how.of(id, side)));
    return paper.page(title, "exercises.css", standing, told.intake(), body.add(all));
  }
}
