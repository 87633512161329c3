package org.backwise.handouts.programme;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.words.RoutineWords;
import org.backwise.handouts.words.WeekGlance;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Routine;

/** The week of every phase as a small table: which routine on which day, and its minutes. */
final class WeekPart {

  private final Subject subject;
  private final Paper paper;

  WeekPart(Subject subject) {
    this.subject = subject;
    this.paper = subject.paper();
  }

  Element part() {
    Element section = Tags.section(paper.say("paper.programme.week"));
    List<Phase> phases = subject.programme().phases();
    for (int i = 0; i < phases.size(); i++) {
      section.add(week(phases.get(i), WeekGlance.of(subject.programme(), i)));
    }
    return section;
  }

  private Element week(Phase phase, WeekGlance glance) {
    String weeks = paper.doses().weeks(phase.fromWeek(), phase.lastWeek());
    List<String> headings = new ArrayList<>();
    headings.add(paper.say("paper.programme.routine"));
    glance.days().forEach(day -> headings.add(paper.dates().shortWeekday(day)));
    Element table = Tags.table("week", headings);
    Element rows = Element.of("tbody");
    phase.routines().forEach(routine -> rows.add(row(routine, glance)));
    return Tags.div(
        "whole",
        Tags.heading(3, paper.routines().phase(phase) + ", " + weeks.toLowerCase(locale())),
        table.add(rows));
  }

  private Locale locale() {
    return Locale.forLanguageTag(paper.texts().language());
  }

  private Element row(Routine routine, WeekGlance glance) {
    Element row = Element.of("tr");
    row.add(Element.of("th").with("scope", "row").text(paper.routines().routine(routine.kind())));
    if (glance.daysOf(routine.kind()).isEmpty()) {
      String when = paper.say("paper.programme.relief-any");
      return row.add(
          Element.of("td", "quiet")
              .with("colspan", String.valueOf(glance.days().size()))
              .text(minutes(routine) + ", " + when));
    }
    for (DayOfWeek day : glance.days()) {
      row.add(Element.of("td").text(glance.has(routine.kind(), day) ? minutes(routine) : ""));
    }
    return row;
  }

  private String minutes(Routine routine) {
    return paper.say("paper.programme.minutes", "minutes", RoutineWords.minutes(routine.seconds()));
  }
}
