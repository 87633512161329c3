package org.backwise.handouts.fridge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.ThisWeek;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Routine;

/** A week on one page: each routine, each item with picture and dose, and a box for each day. */
public final class FridgePage {

  private final Paper paper;
  private final ThisWeek week;
  private final Intake intake;

  private FridgePage(Paper paper, ThisWeek week, Intake intake) {
    this.paper = paper;
    this.week = week;
    this.intake = intake;
  }

  /** The page of one week of a programme that safety has approved. */
  public static Page of(Paper paper, ThisWeek week, Intake intake) {
    return new FridgePage(paper, week, intake).page();
  }

  private Page page() {
    String title = paper.say("paper.fridge.title");
    Element body =
        Element.of("body", Density.of(week.phase()).css())
            .add(
                Tags.heading(1, title).add(Tags.span("beside", when())),
                Tags.p("stop-line", paper.say("paper.fridge.stop")),
                table(),
                Tags.p("quiet", paper.say("paper.fridge.how")));
    return paper.page(title, "fridge.css", "", intake, body);
  }

  private String when() {
    List<LocalDate> days = week.days();
    String span = paper.dates().span(days.get(0), days.get(days.size() - 1));
    String number = paper.doses().weeks(week.number(), week.number());
    return paper.say("paper.fridge.week", Map.of("week", number, "span", span));
  }

  private Element table() {
    List<String> headings = new ArrayList<>();
    headings.add(paper.say("paper.fridge.picture"));
    headings.add(paper.say("paper.fridge.what"));
    week.days().forEach(day -> headings.add(paper.dates().shortDay(day)));
    Element table = Tags.table("ticks", headings);
    RoutineRows rows = new RoutineRows(paper, week);
    for (Routine routine : week.phase().routines()) {
      table.add(Element.of("tbody").add(rows.of(routine)));
    }
    return table.add(Element.of("tbody").add(new DailyRows(paper, week).rows()));
  }
}
