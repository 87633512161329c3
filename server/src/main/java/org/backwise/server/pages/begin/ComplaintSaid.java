package org.backwise.server.pages.begin;

import java.util.List;

/** What was told of the person and of the pain. */
final class ComplaintSaid {
  private final PlainWords words;
  private final AnswerTree person;
  private final AnswerTree pain;

  ComplaintSaid(PlainWords words, AnswerTree told) {
    this.words = words;
    this.person = told.part("person");
    this.pain = told.part("pain");
  }

  List<String> you() {
    String sex = words.say("paper.sex." + person.text("sex"));
    return new Lines(words)
        .add(words.say("page.said.born", "year", person.text("birthYear"), "sex", sex))
        .all();
  }

  List<String> birth() {
    AnswerTree pregnant = person.part("pregnant");
    AnswerTree birth = person.part("gaveBirth");
    Lines lines = new Lines(words);
    lines.about("page.said.due", words.date(pregnant, "dueDate"));
    if (!pregnant.has("dueDate")) {
      lines.add(words.say("page.said.not-pregnant"));
    }
    if (birth.has("on")) {
      String mode = words.word("birthModes", birth.text("mode"));
      String on = words.date(birth, "on");
      lines.add(words.say("paper.clinician.gave-birth", "mode", mode, "date", on));
    }
    return lines.all();
  }

  List<String> where() {
    List<String> sites = pain.parts("sites").stream().map(site -> site.text("site")).toList();
    return new Lines(words).add(words.words("sites", sites)).all();
  }

  List<String> pain() {
    Lines lines = new Lines(words);
    for (AnswerTree site : pain.parts("sites")) {
      lines.add(figures(site));
      site.parts("spreads").forEach(to -> lines.about("page.said.spreads", spread(to)));
      if (site.parts("spreads").isEmpty()) {
        lines.add(words.say("page.said.no-spread"));
      }
    }
    return lines.all();
  }

  private String figures(AnswerTree site) {
    return words.say(
        "page.said.pain",
        "site",
        words.sided(words.word("sites", site.text("site")), site),
        "since",
        words.date(site, "startedOn"),
        "now",
        site.text("now"),
        "average",
        site.text("average"),
        "worst",
        site.text("worst"));
  }

  private String spread(AnswerTree to) {
    return words.sided(words.word("spreads", to.text("to")), to);
  }

  List<String> movement() {
    Lines lines = new Lines(words);
    lines.about("page.said.worse", words.words("provocations", pain.codes("worseWith")));
    pain.parts("sites").stream()
        .filter(site -> !site.codes("worseWith").isEmpty())
        .forEach(site -> lines.about("page.said.worse", worseAt(site)));
    lines.about("page.said.better", words.words("provocations", pain.codes("betterWith")));
    if (pain.has("irritability")) {
      lines.add(words.word("irritability", pain.text("irritability")));
    }
    pain.parts("responds").forEach(again -> lines.add(again(again)));
    return lines.or("page.said.nothing");
  }

  private String worseAt(AnswerTree site) {
    String what = words.words("provocations", site.codes("worseWith"));
    return what + " (" + words.word("sites", site.text("site")) + ")";
  }

  private String again(AnswerTree told) {
    String motion = told.text("segment") + "-" + told.text("motion");
    return words.say("page.responds." + motion)
        + ": "
        + words.word("responseEffects", told.text("effect"));
  }
}
