package org.backwise.planning.reasons;

import java.util.Comparator;
import java.util.List;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligible;
import org.backwise.planning.search.Candidate;

/** The rules that made an item worth more in its phase. */
record PreferredBy(Eligible eligible, Catalogue catalogue) {

  /** Those that prefer it, the strongest first. */
  List<Rule> by(Candidate item) {
    return eligible.preferences().stream()
        .filter(rule -> weight(rule) > 0 && !(rule.when() instanceof Fact.Allowed))
        .filter(rule -> matches(rule, item))
        .sorted(Comparator.comparingInt(rule -> -weight(rule)))
        .toList();
  }

  /** The rules by which it is a step back to a movement that the clinician allows. */
  List<String> wayBack(Candidate item) {
    return eligible.preferences().stream()
        .filter(rule -> rule.when() instanceof Fact.Allowed)
        .filter(rule -> matches(rule, item))
        .map(Rule::id)
        .toList();
  }

  private boolean matches(Rule rule, Candidate item) {
    return catalogue.matching(rule.match()).get(item.top().index());
  }

  private static int weight(Rule rule) {
    return rule.effect() instanceof RuleEffect.Prefer prefer ? prefer.weightMilli() : 0;
  }
}
