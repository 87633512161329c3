package org.backwise.knowledge.reading;

import java.util.List;
import org.backwise.model.rule.RuleEffect;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;

/** Reads what a rule does. */
final class EffectReader {

  private static final List<String> LIMITED =
      List.of("hold-seconds", "sets", "reps", "level", "supine-seconds", "aerobic-minutes");

  private static final int MOST = 3600;
  private static final int MOST_PREFERRED = 5000;

  private final List<String> clinicians;

  EffectReader(List<String> clinicians) {
    this.clinicians = clinicians;
  }

  RuleEffect in(Fields fields) {
    if (fields.node("effect") instanceof Node.Scalar) {
      fields.code("effect", List.of("forbid"));
      return new RuleEffect.Forbid();
    }
    @Nullable Fields group = fields.group("effect");
    if (group == null) {
      return new RuleEffect.Forbid();
    }
    RuleEffect effect = group(group);
    group.finish();
    return effect;
  }

  private RuleEffect group(Fields group) {
    if (group.has("limit")) {
      return new RuleEffect.Limit(group.code("limit", LIMITED), group.integer("most", 0, MOST));
    }
    if (group.has("prefer")) {
      return new RuleEffect.Prefer(group.milli("prefer", -MOST_PREFERRED, MOST_PREFERRED));
    }
    List<String> from = group.codes("askClinician", clinicians);
    if (!group.has("askClinician")) {
      group
          .problems()
          .add(group.place(), group.path(), "is none of forbid, limit, prefer, askClinician");
    }
    return new RuleEffect.AskClinician(from);
  }
}
