package org.backwise.handouts.fridge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.ThisWeek;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Routine;

/** The rows of a routine: its name, then an item a row with a box on each of its days. */
final class RoutineRows {

  private final Paper paper;
  private final ThisWeek week;

  RoutineRows(Paper paper, ThisWeek week) {
    this.paper = paper;
    this.week = week;
  }

  List<Element> of(Routine routine) {
    List<Element> rows = new ArrayList<>();
    rows.add(name(routine));
    routine.items().forEach(item -> rows.add(row(routine, item)));
    return rows;
  }

  private Element name(Routine routine) {
    boolean planned = week.days().stream().anyMatch(day -> week.has(routine.kind(), day));
    String about = paper.routines().about(routine.seconds());
    String when = planned ? about : about + ", " + paper.say("paper.programme.relief-any");
    Element heading = Cells.heading(week, paper.routines().routine(routine.kind()));
    return Element.of("tr").add(heading.add(Tags.span("beside", when)));
  }

  private Element row(Routine routine, Item item) {
    Element picture = Cells.picture(paper.picture(item.exercise(), item.side()));
    String dose = paper.doses().withoutRest(week.dose(item), item);
    Element row = Element.of("tr").add(picture, Cells.words(paper.exercise(item.exercise()), dose));
    for (LocalDate day : week.days()) {
      row.add(week.has(routine.kind(), day) ? Cells.tick() : Cells.none());
    }
    return row;
  }
}
