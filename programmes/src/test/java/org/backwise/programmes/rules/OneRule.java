package org.backwise.programmes.rules;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.jspecify.annotations.Nullable;

/** What we know, with a single rule or none: what then happens is that rule's doing. */
final class OneRule {

  private static final Knowledge WHOLE = Knowledge.load();

  private OneRule() {}

  /** With nothing but {@code exercise} in the catalogue. */
  static Knowledge of(String rule, @Nullable Exercise exercise) {
    return with(Map.of(rule, WHOLE.rules().get(rule)), exercise);
  }

  static Knowledge none(@Nullable Exercise exercise) {
    return with(Map.of(), exercise);
  }

  static boolean limitsAWhole(Rule rule) {
    return rule.effect() instanceof RuleEffect.Limit limit
        && (limit.what().equals("supine-seconds") || limit.what().equals("aerobic-minutes"));
  }

  private static Knowledge with(Map<String, Rule> rules, @Nullable Exercise exercise) {
    Map<String, Exercise> exercises = exercise == null ? Map.of() : Map.of(exercise.id(), exercise);
    return WHOLE
        .withExercises(ById.of(new TreeMap<>(exercises)))
        .withRules(ById.of(new TreeMap<>(rules)));
  }
}
