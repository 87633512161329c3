package org.backwise.handouts.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.words.RoutineWords;
import org.backwise.handouts.words.WeekGlance;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.ShortVersion;

/** A routine in the order performed: picture, dose, minutes, and why. */
final class RoutinePart {

  private final Paper paper;
  private final WeekGlance glance;

  RoutinePart(Paper paper, WeekGlance glance) {
    this.paper = paper;
    this.glance = glance;
  }

  Element of(Routine routine) {
    Element part = Element.of("div", "routine");
    Element top = Tags.div("whole", heading(routine));
    List<Item> items = routine.items();
    for (int i = 0; i < items.size(); i++) {
      (i == 0 ? top : part).add(item(i + 1, items.get(i)));
      if (i == 0) {
        part.add(top);
      }
    }
    routine.shortVersions().forEach(version -> part.add(shortVersion(version, items)));
    return part;
  }

  private Element heading(Routine routine) {
    String about = paper.routines().about(routine.seconds()) + ", " + days(routine);
    return Tags.heading(3, paper.routines().routine(routine.kind()))
        .add(Tags.span("beside", about));
  }

  private String days(Routine routine) {
    List<DayOfWeek> days = glance.daysOf(routine.kind());
    if (days.isEmpty()) {
      return paper.say("paper.programme.relief-any");
    } else if (days.size() == glance.days().size()) {
      return paper.say("paper.programme.every-day");
    }
    String names = String.join(", ", days.stream().map(paper.dates()::weekday).toList());
    return paper.say("paper.programme.on-days", "days", names);
  }

  private Element item(int number, Item item) {
    String name = paper.exercise(item.exercise());
    Element words = Tags.div("words", Tags.name(4, number + ". " + name).add(minutes(item)));
    doses(item).forEach(line -> words.add(Tags.p("dose", line)));
    item.why().forEach(reason -> words.add(Tags.p("why", reason.text())));
    Element block = Element.of("div", "item");
    paper.picture(item.exercise(), item.side()).ifPresent(p -> block.add(Tags.div("picture", p)));
    return block.add(words);
  }

  private Element minutes(Item item) {
    String minutes =
        paper.say("paper.programme.item-minutes", "minutes", RoutineWords.minutes(item.seconds()));
    return Tags.span("beside", minutes);
  }

  private List<String> doses(Item item) {
    List<String> ladder = paper.doses().ladder(item);
    if (ladder.size() < 2) {
      return List.of(paper.doses().of(item));
    }
    List<String> lines = new ArrayList<>(ladder);
    paper.doses().rest(item.dose()).map(Capital::first).ifPresent(lines::add);
    return lines;
  }

  private Element shortVersion(ShortVersion version, List<Item> items) {
    List<String> names = version.items().stream().map(kept -> kept(kept, items)).toList();
    int minutes = RoutineWords.minutes(version.seconds());
    return Tags.p(
        "short",
        paper.say(
            "paper.programme.short",
            Map.of("minutes", minutes, "names", String.join("; ", names))));
  }

  /** The item's number when it stays as it is; else its name and its own dose. */
  private String kept(Item kept, List<Item> items) {
    String name = paper.exercise(kept.exercise());
    for (int i = 0; i < items.size(); i++) {
      Item whole = items.get(i);
      if (whole.exercise().equals(kept.exercise()) && whole.ladder().equals(kept.ladder())) {
        return (i + 1) + ". " + name;
      }
    }
    return name + " (" + paper.doses().of(kept) + ")";
  }
}
