package org.backwise.handouts.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.handouts.exercises.HowTo;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.ThisWeek;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Routine;

/** A routine step by step, with what was left out for the day. */
final class RoutineSteps {

  private final Paper paper;
  private final ThisWeek week;
  private final HowTo how;

  RoutineSteps(Paper paper, ThisWeek week) {
    this.paper = paper;
    this.week = week;
    this.how = new HowTo(paper);
  }

  /** The parts of the page; the heading stays with the first exercise. */
  List<Element> of(Routine routine) {
    List<Element> parts = new ArrayList<>();
    Element top = Tags.div("section whole", heading(routine));
    parts.add(top);
    List<Item> items = routine.items();
    for (int i = 0; i < items.size(); i++) {
      Element item = item(i + 1, items.get(i));
      if (i == 0) {
        top.add(item);
      } else {
        parts.add(item);
      }
    }
    List<String> left = leftOut(routine);
    if (!left.isEmpty()) {
      parts.add(Tags.p(paper.say("paper.today.left-out", "names", String.join(", ", left))));
    }
    return parts;
  }

  private Element heading(Routine routine) {
    return Tags.heading(2, paper.routines().routine(routine.kind()))
        .add(Tags.span("beside", paper.routines().about(routine.seconds())));
  }

  private Element item(int number, Item item) {
    String name =
        paper.say(
            "paper.today.item", Map.of("number", number, "name", paper.exercise(item.exercise())));
    String dose = paper.doses().of(week.dose(item), item);
    return how.of(item.exercise(), item.side(), name, dose);
  }

  /** Planned for this routine, but not given on the day. */
  private List<String> leftOut(Routine given) {
    Set<String> kept = given.items().stream().map(Item::exercise).collect(Collectors.toSet());
    return week.phase().routines().stream()
        .filter(planned -> planned.kind() == given.kind())
        .flatMap(planned -> planned.items().stream())
        .map(Item::exercise)
        .filter(exercise -> !kept.contains(exercise))
        .map(paper::exercise)
        .toList();
  }
}
