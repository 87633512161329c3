package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.words.RoutineWords;
import org.backwise.handouts.words.WeekGlance;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;

/** The programme compactly: for each phase its routines, and each exercise with its dose once. */
final class ProposalPart {

  private record Use(Item item, List<String> routines) {}

  private final Paper paper;
  private final Programme programme;

  ProposalPart(Paper paper, Programme programme) {
    this.paper = paper;
    this.programme = programme;
  }

  Element of(boolean approved) {
    Element section =
        Tags.section(
            paper.say("paper.clinician.programme" + (approved ? ".approved" : "")),
            Tags.p(paper.say("paper.clinician.programme.length")));
    for (int i = 0; i < programme.phases().size(); i++) {
      section.add(phase(programme.phases().get(i), WeekGlance.of(programme, i)));
    }
    return section;
  }

  private Element phase(Phase phase, WeekGlance glance) {
    String name = paper.routines().phase(phase);
    String weeks = paper.doses().weeks(phase.fromWeek(), phase.lastWeek());
    List<String> routines =
        phase.routines().stream().map(routine -> routine(routine, glance)).toList();
    return Element.of("div")
        .add(
            Tags.heading(3, weeks + ": " + name),
            Tags.p(String.join("; ", routines)),
            table(phase));
  }

  private String routine(Routine routine, WeekGlance glance) {
    int days = glance.daysOf(routine.kind()).size();
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("name", paper.routines().routine(routine.kind()));
    gaps.put("minutes", RoutineWords.minutes(routine.seconds()));
    gaps.put(
        "days",
        days == 0
            ? paper.say("paper.clinician.routine.relief")
            : paper.say("paper.clinician.routine.days", "days", days));
    return paper.say("paper.clinician.routine", gaps);
  }

  private Element table(Phase phase) {
    Element rows = Element.of("tbody");
    uses(phase).forEach(use -> rows.add(row(use)));
    String[] columns = {"exercise", "position", "moves", "effort", "dose", "when"};
    return Grid.of(paper, "grid exercises", "paper.clinician", columns).add(rows);
  }

  /** One row for all routines in which an exercise has the same doses. */
  private List<Use> uses(Phase phase) {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Routine routine : phase.routines()) {
      for (Item item : routine.items()) {
        uses.computeIfAbsent(item.exercise() + dose(item), k -> new Use(item, new ArrayList<>()))
            .routines()
            .add(paper.routines().routine(routine.kind()));
      }
    }
    return new ArrayList<>(uses.values());
  }

  private Element row(Use use) {
    Item item = use.item();
    Exercise exercise = paper.knowledge().exercises().get(item.exercise());
    String effort = paper.texts().word("efforts", exercise.effort().code());
    return Tags.row(
        List.of(
            paper.exercise(item.exercise()),
            Facts.plain(item.position().code() + ", " + item.kind().code()),
            moves(exercise),
            paper.say(
                "paper.clinician.effort.is", Map.of("effort", effort, "level", exercise.level())),
            dose(item),
            String.join(", ", use.routines())));
  }

  private String dose(Item item) {
    String last = paper.doses().of(item);
    if (item.ladder().isEmpty() || item.ladder().get(0).dose().equals(item.dose())) {
      return last;
    }
    String first = paper.doses().of(item.ladder().get(0).dose(), item);
    return paper.say("paper.clinician.dose.to", Map.of("first", first, "last", last));
  }

  private String moves(Exercise exercise) {
    return exercise.spinalMotions().isEmpty()
        ? "\u2013"
        : String.join("; ", exercise.spinalMotions().stream().map(this::motion).toList());
  }

  private String motion(SpinalMotion motion) {
    String direction = paper.direction(motion.segment(), motion.motion());
    String load = paper.texts().word("motionLoads", motion.load().code());
    return "%s, %s, %s".formatted(direction, paper.range(motion.range()), load);
  }
}
