package org.backwise.handouts.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.words.WeekGlance;
import org.backwise.model.programme.Phase;

/** The phases with their purpose, their routines, and what shows that one may move on. */
final class PhasePart {

  private final Subject subject;
  private final Paper paper;

  PhasePart(Subject subject) {
    this.subject = subject;
    this.paper = subject.paper();
  }

  List<Element> parts() {
    List<Element> parts = new ArrayList<>();
    List<Phase> phases = subject.programme().phases();
    for (int i = 0; i < phases.size(); i++) {
      parts.add(phase(i, phases.get(i)));
    }
    return parts;
  }

  private Element phase(int index, Phase phase) {
    RoutinePart routines = new RoutinePart(paper, WeekGlance.of(subject.programme(), index));
    Element section = Element.of("div", "section phase");
    section.add(
        Tags.div(
            "whole",
            Tags.heading(2, name(index, phase)),
            Tags.p("lead", when(phase)),
            Tags.p(phase.purpose()),
            Tags.p("label", paper.say("paper.programme.move-on")),
            Tags.list(phase.criteria())));
    phase.routines().forEach(routine -> section.add(routines.of(routine)));
    return section;
  }

  private String name(int index, Phase phase) {
    return paper.say(
        "paper.programme.phase",
        Map.of("number", index + 1, "name", paper.routines().phase(phase)));
  }

  private String when(Phase phase) {
    LocalDate start = subject.programme().start().plusWeeks(phase.fromWeek() - 1L);
    LocalDate last = start.plusWeeks(phase.weeks()).minusDays(1);
    LocalDate end = subject.programme().approvedUntil();
    return paper.doses().weeks(phase.fromWeek(), phase.lastWeek())
        + ": "
        + paper.dates().span(start, last.isAfter(end) ? end : last);
  }
}
