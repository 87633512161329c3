package org.backwise.handouts.programme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.programme.Goal;

/** Dated goals with the test at home, and a line to write the results on. */
final class GoalPart {

  private final Paper paper;

  GoalPart(Paper paper) {
    this.paper = paper;
  }

  Element of(List<Goal> goals) {
    Element section = Tags.section(paper.say("paper.programme.goals"));
    goals.forEach(goal -> section.add(goal(goal)));
    return section;
  }

  private Element goal(Goal goal) {
    String measure = paper.texts().measure(goal.measure()).name();
    String group = paper.texts().word("muscleGroups", goal.group());
    String name = paper.say("paper.programme.goal.for", Map.of("measure", measure, "group", group));
    return Tags.div(
        "whole",
        Tags.p("name", name),
        Tags.p("dose", aim(goal)),
        Tags.p(goal.howChecked()),
        results(goal));
  }

  private String aim(Goal goal) {
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("target", goal.target());
    gaps.put("unit", unit(goal));
    gaps.put("date", paper.dates().of(goal.due()));
    return paper.say("paper.programme.goal.aim", gaps);
  }

  private String unit(Goal goal) {
    return paper
        .knowledge()
        .measures()
        .find(goal.measure())
        .map(measure -> paper.texts().word("units", measure.unit()))
        .orElse("");
  }

  private Element results(Goal goal) {
    Integer baseline = goal.baseline();
    Element line = Element.of("p");
    if (baseline == null) {
      line.text(paper.say("paper.programme.goal.first")).add(Tags.span("write", "\u00a0"));
    } else {
      line.text(
          paper.say(
                  "paper.programme.goal.baseline", Map.of("baseline", baseline, "unit", unit(goal)))
              + " ");
    }
    return line.text(paper.say("paper.programme.goal.then")).add(Tags.span("write", "\u00a0"));
  }
}
