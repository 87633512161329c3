package org.backwise.server.pages.begin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was told of danger signs, conditions, operations and limits, and who has agreed. */
final class HistorySaid {
  private final PlainWords words;
  private final AnswerTree told;

  HistorySaid(PlainWords words, AnswerTree told) {
    this.words = words;
    this.told = told;
  }

  List<String> safety() {
    AnswerTree screening = told.part("screening");
    Lines lines = new Lines(words);
    screening.parts("yes").forEach(flag -> lines.about("page.said.yes", flag(flag)));
    screening.parts("unsure").forEach(flag -> lines.about("page.said.unsure", flag(flag)));
    return lines.or("page.said.all-no");
  }

  private String flag(AnswerTree answer) {
    return words.sided(words.named(answer.text("flag")), answer);
  }

  List<String> conditions() {
    Lines lines = new Lines(words);
    for (AnswerTree one : told.parts("conditions")) {
      String name = words.sided(words.named(one.text("code")), one);
      lines.add(name + ": " + words.word("conditionStatus", one.text("status")));
    }
    return lines.or("page.all.none-of-these");
  }

  List<String> operations() {
    Lines lines = new Lines(words);
    for (AnswerTree one : told.parts("surgery")) {
      String kind = words.sided(words.word("surgeries", one.text("kind")), one);
      String on = words.date(one, "on");
      lines.add(words.say("paper.clinician.surgery.on", "kind", kind, "date", on));
    }
    return lines.or("page.operations.no-operation");
  }

  List<String> limits() {
    String cannot =
        told.parts("cannot").stream()
            .map(one -> words.sided(words.word("cannot", one.text("what")), one))
            .collect(Collectors.joining("; "));
    Lines lines = new Lines(words).about("page.said.cannot", cannot);
    if (cannot.isEmpty()) {
      lines.add(words.say("page.limits.i-can-do-all"));
    }
    return lines.about("page.said.falls", told.text("falls12m")).all();
  }

  List<String> clearance() {
    AnswerTree agreed = told.part("clearance");
    if (!agreed.has("on")) {
      return List.of(words.say("page.all.nobody-yet"));
    }
    String who = words.word("clinicians", agreed.text("by"));
    String on = words.date(agreed, "on");
    return new Lines(words)
        .add(words.say("paper.clinician.clearance.by", "who", who, "date", on))
        .about("page.said.covers", joined(agreed.codes("covers").stream().map(words::named)))
        .about("page.said.limits", limits(agreed))
        .all();
  }

  /** A sentence each. */
  private String limits(AnswerTree agreed) {
    return agreed.parts("limits").stream()
        .map(this::limit)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** A limit is a code, or one key with what it limits. */
  private String limit(AnswerTree limit) {
    return words.say("page.limit." + limit.values().keySet().iterator().next());
  }

  private static String joined(Stream<String> words) {
    return words.distinct().collect(Collectors.joining("; "));
  }
}
