package org.backwise.knowledge.reading;

import static org.backwise.knowledge.reading.OneKey.some;

import java.util.List;
import org.backwise.model.rule.Fact;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;

/** Reads facts about a person's body and what happened to it. */
final class HistoryReader {

  private static final int MOST_WEEKS = 1000;
  private static final int LAST_WEEK = 45;
  private static final int OLDEST = 120;
  private static final int NO_BOUND = Integer.MAX_VALUE;

  private final Known known;

  HistoryReader(Known known) {
    this.known = known;
  }

  Fact condition(Fields fields) {
    if (fields.node("condition") instanceof Node.Sequence) {
      return new Fact.HasCondition(conditions(fields, "condition"), List.of(), null);
    }
    @Nullable Fields group = fields.group("condition");
    if (group == null) {
      return new Fact.Always();
    }
    group.require("codes");
    Fact fact =
        new Fact.HasCondition(
            conditions(group, "codes"),
            group.codes("statuses", known.list("conditionStatus")),
            group.codeOrNull("region", MovementReader.SEGMENT.codes()),
            group.integerOr("sinceFromWeeks", 0, 0, MOST_WEEKS),
            group.integerOr("sinceUnderWeeks", NO_BOUND, 1, MOST_WEEKS));
    group.finish();
    return ordered(group, "sinceFromWeeks", "sinceUnderWeeks", fact);
  }

  private List<String> conditions(Fields fields, String key) {
    return some(fields, key, fields.codes(key, known.conditions()));
  }

  Fact surgery(Fields fields) {
    @Nullable Fields group = fields.group("surgery");
    if (group == null) {
      return new Fact.Always();
    }
    Fact fact =
        new Fact.HadSurgery(
            some(group, "kinds", group.codes("kinds", known.list("surgeries"))),
            group.integerOr("fromWeeks", 0, 0, MOST_WEEKS),
            group.integerOr("underWeeks", NO_BOUND, 1, MOST_WEEKS),
            group.flag("untilLimitsEnd", false));
    group.finish();
    return ordered(group, "fromWeeks", "underWeeks", fact);
  }

  Fact pregnant(Fields fields) {
    @Nullable Fields group = fields.group("pregnant");
    if (group == null) {
      return new Fact.Always();
    }
    Fact fact =
        new Fact.Pregnant(
            group.integerOr("fromWeek", 0, 0, LAST_WEEK),
            group.integerOr("underWeek", NO_BOUND, 1, LAST_WEEK));
    group.finish();
    return ordered(group, "fromWeek", "underWeek", fact);
  }

  Fact gaveBirth(Fields fields) {
    @Nullable Fields group = fields.group("gaveBirth");
    if (group == null) {
      return new Fact.Always();
    }
    Fact fact =
        new Fact.GaveBirth(
            group.integer("underWeeks", 1, MOST_WEEKS),
            group.codes("modes", known.list("birthModes")));
    group.finish();
    return fact;
  }

  Fact age(Fields fields) {
    @Nullable Fields group = fields.group("age");
    if (group == null) {
      return new Fact.Always();
    }
    Fact fact =
        new Fact.Age(
            group.integerOr("from", 0, 0, OLDEST), group.integerOr("under", NO_BOUND, 1, OLDEST));
    group.finish();
    if (!group.has("from") && !group.has("under")) {
      fields.problem("age", "names neither from nor under");
    }
    return ordered(group, "from", "under", fact);
  }

  private static Fact ordered(Fields fields, String from, String under, Fact fact) {
    int least = fields.integerOr(from, 0, Integer.MIN_VALUE, NO_BOUND);
    int bound = fields.integerOr(under, NO_BOUND, Integer.MIN_VALUE, NO_BOUND);
    if (least >= bound) {
      fields.problem(
          under, "%d is not above %s %d, so that it never holds".formatted(bound, from, least));
    }
    return fact;
  }
}
