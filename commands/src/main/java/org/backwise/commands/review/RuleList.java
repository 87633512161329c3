package org.backwise.commands.review;

import java.util.ArrayList;
import java.util.List;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.rule.Rule;
import org.backwise.reading.Node;

/** Every rule with its number, its words and what it rests on, and room for a verdict. */
final class RuleList {

  private static final List<String> COLUMNS =
      List.of("number", "id", "because", "when", "match", "effect", "evidence", "agree", "change");

  private final Knowledge knowledge;
  private final ReviewSheet sheet;

  RuleList(Knowledge knowledge, ReviewSheet sheet) {
    this.knowledge = knowledge;
    this.sheet = sheet;
  }

  Element section() {
    Element table =
        Tags.table("rules", COLUMNS.stream().map(column -> sheet.say("rule." + column)).toList());
    Element rows = Element.of("tbody");
    int number = 0;
    for (Rule rule : knowledge.rules().all()) {
      number++;
      rows.add(row(number, rule));
    }
    return Element.of("section").add(Tags.heading(2, sheet.say("rules")), table.add(rows));
  }

  private Element row(int number, Rule rule) {
    Node.Mapping file = (Node.Mapping) knowledge.trees().tree("rules/" + rule.id() + ".yaml");
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(number));
    cells.add(rule.id());
    cells.add(knowledge.texts().because(rule.id()));
    cells.add(Flow.field(file, "when"));
    cells.add(Flow.field(file, "match"));
    cells.add(effect(file));
    cells.add(rests(rule.evidence()));
    cells.add("");
    cells.add("");
    return Tags.row(cells).with("id", rule.id());
  }

  private static String effect(Node.Mapping file) {
    String routines = Flow.field(file, "routines");
    String effect = Flow.field(file, "effect");
    return routines.isEmpty() ? effect : effect + " " + routines;
  }

  private static String rests(Evidence evidence) {
    List<String> parts = new ArrayList<>(List.of(evidence.verification().code()));
    parts.addAll(evidence.sources());
    parts.addAll(evidence.brief());
    return String.join(", ", parts);
  }
}
