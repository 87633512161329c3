package org.backwise.handouts.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.ThisWeek;
import org.backwise.handouts.paper.Told;
import org.backwise.handouts.words.AerobicWords;
import org.backwise.model.programme.Routine;

/** What is to be done on one day: each routine, step by step, in the dose of its week. */
public final class TodayPage {

  private final Paper paper;
  private final ThisWeek week;
  private final LocalDate date;
  private final Told told;

  private TodayPage(Paper paper, ThisWeek week, LocalDate date, Told told) {
    this.paper = paper;
    this.week = week;
    this.date = date;
    this.told = told;
  }

  /** The page of the routines that safety gave for this date. */
  public static Page of(
      Paper paper, ThisWeek week, LocalDate date, List<Routine> routines, Told told) {
    return new TodayPage(paper, week, date, told).page(routines);
  }

  private Page page(List<Routine> routines) {
    Element body = Element.of("body").add(Tags.heading(1, title()), Tags.p("lead", lead()));
    body.add(Tags.p("stop-line", paper.say("paper.fridge.stop")));
    if (routines.isEmpty()) {
      body.add(Tags.p("big", paper.say("paper.today.rest")));
    }
    RoutineSteps steps = new RoutineSteps(paper, week);
    routines.forEach(routine -> body.add(steps.of(routine)));
    if (!week.aerobic().isEmpty()) {
      List<String> lines = new AerobicWords(paper.texts()).of(week.aerobic());
      body.add(Tags.section(paper.say("paper.programme.aerobic"), Tags.list(lines)));
    }
    return paper.page(title(), "today.css", "", told.intake(), body.add(notes()));
  }

  private String title() {
    String day = paper.dates().weekday(date.getDayOfWeek());
    return paper.say("paper.today.title", Map.of("day", day, "date", paper.dates().of(date)));
  }

  private String lead() {
    String number = paper.doses().weeks(week.number(), week.number());
    String phase = paper.routines().phase(week.phase());
    return paper.say("paper.today.lead", Map.of("week", number, "name", phase));
  }

  private Element notes() {
    Element line = Element.of("p", "notes");
    for (String key : List.of("paper.today.before", "paper.today.after", "paper.today.next")) {
      line.text(paper.say(key)).add(Tags.span("write short-line", "\u00a0")).text(" ");
    }
    Element section = Tags.section(paper.say("paper.today.notes"), line);
    return section.with("class", "section whole");
  }
}
