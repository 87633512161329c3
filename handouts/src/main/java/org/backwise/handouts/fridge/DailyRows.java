package org.backwise.handouts.fridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.ThisWeek;
import org.backwise.model.Side;
import org.backwise.model.programme.AerobicWeek;

/** What stands under the routines: walking and its like, and the pain of each morning. */
final class DailyRows {

  private final Paper paper;
  private final ThisWeek week;

  DailyRows(Paper paper, ThisWeek week) {
    this.paper = paper;
    this.week = week;
  }

  List<Element> rows() {
    List<Element> rows = new ArrayList<>();
    rows.add(heading());
    week.aerobic().forEach(aerobic -> rows.add(aerobic(aerobic)));
    rows.add(pain());
    return rows;
  }

  private Element heading() {
    return Element.of("tr").add(Cells.heading(week, paper.say("paper.programme.aerobic")));
  }

  private Element aerobic(AerobicWeek aerobic) {
    Element picture = Cells.picture(paper.picture(aerobic.exercise(), Side.CENTRE));
    String minutes = paper.say("paper.programme.minutes", "minutes", aerobic.minutesPerDay());
    String days = paper.say("paper.fridge.any-days", Map.of("days", aerobic.daysPerWeek()));
    Element row =
        Element.of("tr")
            .add(picture, Cells.words(paper.exercise(aerobic.exercise()), minutes + ", " + days));
    week.days().forEach(day -> row.add(Cells.tick()));
    return row;
  }

  private Element pain() {
    Element row = Element.of("tr").add(Cells.picture(Optional.empty()));
    row.add(Cells.words(paper.say("paper.fridge.pain"), ""));
    week.days().forEach(day -> row.add(Cells.number()));
    return row;
  }
}
