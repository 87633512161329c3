package org.backwise.handouts.exercises;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.Side;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;

/** The exercise sheets: every exercise of a programme once, with its picture and its steps. */
public final class ExercisesPage {

  private final Paper paper;
  private final Programme programme;
  private final Intake intake;

  private ExercisesPage(Paper paper, Programme programme, Intake intake) {
    this.paper = paper;
    this.programme = programme;
    this.intake = intake;
  }

  /** The sheets of a programme that safety has approved. */
  public static Page approved(Paper paper, Programme programme, Intake intake) {
    String title = paper.say("paper.exercises.title");
    Element top = Element.of("body").add(Tags.heading(1, title));
    return new ExercisesPage(paper, programme, intake).page(title, "", top);
  }

  /** The sheets of a programme that lacks its clearance: to look at, not to do. */
  public static Page proposed(Paper paper, Programme programme, Intake intake) {
    String title = paper.say("paper.exercises.title.proposal");
    Element top = Element.of("body").add(Tags.heading(1, title), paper.proposal());
    return new ExercisesPage(paper, programme, intake).page(title, "paper.foot.proposal", top);
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

  /** Every exercise of {@code programme} once, under a heading. */
  public static Element all(Paper paper, Programme programme, String classes) {
    Element all =
        Tags.div(
            classes,
            Tags.heading(2, paper.say("paper.programme.how")),
            Tags.p(paper.say("paper.programme.how.ask")));
    HowTo how = new HowTo(paper);
    exercises(programme).forEach((id, side) -> all.add(how.of(id, side)));
    return all;
  }

  private Page page(String title, String standing, Element body) {
    body.add(all(paper, programme, "sheets"));
    return paper.page(title, "exercises.css", standing, intake, body);
  }
}
