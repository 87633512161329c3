package org.backwise.handouts.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.ThisWeek;
import org.backwise.handouts.words.AerobicWords;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Routine;

/** What is to be done on one day: each routine, step by step, in the dose of its week. */
public final class TodayPage {

  private final Paper paper;
  private final ThisWeek week;
  private final Given given;

  private TodayPage(Paper paper, ThisWeek week, Given given) {
    this.paper = paper;
    this.week = week;
    this.given = given;
  }

  /** What one date may hold: routines, and walking or its like. */
  public record Given(LocalDate date, List<Routine> routines, List<AerobicWeek> aerobic) {

    public Given {
      routines = List.copyOf(routines);
      aerobic = List.copyOf(aerobic);
    }
  }

  /** The page of what safety gave for a date of this week. */
  public static Page of(Paper paper, ThisWeek week, Given given, Intake intake) {
    return new TodayPage(paper, week, given).page(intake);
  }

  private Page page(Intake intake) {
    Element body = Element.of("body").add(Tags.heading(1, title()), Tags.p("lead", lead()));
    body.add(Tags.p("stop-line", paper.say("paper.fridge.stop")));
    if (given.routines().isEmpty()) {
      body.add(Tags.p("big", paper.say("paper.today.rest")));
    }
    RoutineSteps steps = new RoutineSteps(paper, week);
    given.routines().forEach(routine -> body.add(steps.of(routine)));
    if (!given.aerobic().isEmpty()) {
      List<String> lines = new AerobicWords(paper.texts()).of(given.aerobic());
      body.add(Tags.section(paper.say("paper.programme.aerobic"), Tags.list(lines)));
    }
    return paper.page(title(), "today.css", "", intake, body.add(notes()));
  }

  private String title() {
    LocalDate date = given.date();
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
