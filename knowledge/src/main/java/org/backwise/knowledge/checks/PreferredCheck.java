package org.backwise.knowledge.checks;

import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.RuleEffect;
import org.backwise.reading.Problems;

/** What {@code needs.yaml} adds while a rule prefers something names such a rule. */
final class PreferredCheck implements Check {

  private static final String FILE = "planning/needs.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (String rule : knowledge.tables().needs().preferred().keySet()) {
      boolean prefers =
          knowledge
              .rules()
              .find(rule)
              .filter(known -> known.effect() instanceof RuleEffect.Prefer)
              .isPresent();
      if (!prefers) {
        String told = "is no rule that prefers something";
        Finding.at(knowledge.trees(), problems, FILE, told, "preferred", rule);
      }
    }
  }
}
