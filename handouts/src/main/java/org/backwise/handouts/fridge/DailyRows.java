package org.backwise.handouts.fridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
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
    return Element.of("tr")
        .add(
            Element.of("th", "routine-name")
                .with("scope", "rowgroup")
                .with("colspan", String.valueOf(2 + week.days().size()))
                .text(paper.say("paper.programme.aerobic")));
  }

  private Element aerobic(AerobicWeek aerobic) {
    Element picture = Element.of("td", "small");
    paper.picture(aerobic.exercise(), Side.CENTRE).ifPresent(picture::add);
    String minutes = paper.say("paper.programme.minutes", "minutes", aerobic.minutesPerDay());
    String days = paper.say("paper.fridge.any-days", Map.of("days", aerobic.daysPerWeek()));
    Element row =
        Element.of("tr")
            .add(picture, words(paper.exercise(aerobic.exercise()), minutes + ", " + days));
    week.days().forEach(day -> row.add(Boxes.tick()));
    return row;
  }

  private Element pain() {
    Element row = Element.of("tr").add(Element.of("td", "small"));
    row.add(words(paper.say("paper.fridge.pain"), ""));
    week.days().forEach(day -> row.add(Boxes.number()));
    return row;
  }

  private static Element words(String name, String amount) {
    return Element.of("th", "what")
        .with("scope", "row")
        .add(Tags.span("exercise", name), Tags.span("amount", amount));
  }
}
