package org.backwise.knowledge.reading;

import static org.backwise.knowledge.reading.HistoryReader.MOST_WEEKS;
import static org.backwise.knowledge.reading.HistoryReader.NO_BOUND;
import static org.backwise.knowledge.reading.OneKey.some;

import java.util.List;
import org.backwise.model.rule.Fact;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;

/** Reads facts about one place that hurts. */
final class PlaceReader {

  private static final int WORST_PAIN = 10;

  private final Known known;

  PlaceReader(Known known) {
    this.known = known;
  }

  Fact painAt(Fields fields) {
    if (fields.node("painAt") instanceof Node.Sequence) {
      return new Fact.PainAt(some(fields, "painAt", fields.codes("painAt", known.list("sites"))));
    }
    @Nullable Fields group = fields.group("painAt");
    if (group == null) {
      return new Fact.Always();
    }
    Fact fact =
        new Fact.PainAt(
            group.codes("sites", known.list("sites")),
            group.integerOr("sinceFromWeeks", 0, 0, MOST_WEEKS),
            group.integerOr("sinceUnderWeeks", NO_BOUND, 1, MOST_WEEKS),
            group.integerOr("now", 0, 1, WORST_PAIN),
            group.integerOr("average", 0, 1, WORST_PAIN),
            group.codes("worseWith", known.list("provocations")));
    group.finish();
    if (fact.equals(new Fact.PainAt(List.of()))) {
      fields.problem("painAt", "says nothing of the place that hurts");
    }
    return HistoryReader.ordered(group, "sinceFromWeeks", "sinceUnderWeeks", fact);
  }

  Fact spreadsTo(Fields fields) {
    if (fields.node("spreadsTo") instanceof Node.Sequence) {
      return new Fact.SpreadsTo(spreads(fields, "spreadsTo"));
    }
    @Nullable Fields group = fields.group("spreadsTo");
    if (group == null) {
      return new Fact.Always();
    }
    group.require("to");
    Fact fact =
        new Fact.SpreadsTo(spreads(group, "to"), group.integer("sinceUnderWeeks", 1, MOST_WEEKS));
    group.finish();
    return fact;
  }

  private List<String> spreads(Fields fields, String key) {
    return some(fields, key, fields.codes(key, known.list("spreads")));
  }
}
