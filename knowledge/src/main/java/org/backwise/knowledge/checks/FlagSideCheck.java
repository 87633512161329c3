package org.backwise.knowledge.checks;

import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.reading.Problems;

/** A side is asked of a danger question only where a rule leaves the other side its exercise. */
final class FlagSideCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (DangerFlag flag : knowledge.flags().all()) {
      boolean used =
          knowledge.rules().all().stream()
              .filter(Rule::affectedSideOnly)
              .anyMatch(rule -> SimpleFacts.of(rule.when()).anyMatch(fact -> means(fact, flag)));
      if (flag.sided() && !used) {
        String path = "danger-flags/" + flag.id() + ".yaml";
        String told = "asks for a side, but no rule with side: affected knows it";
        Finding.at(knowledge.trees(), problems, path, told, "sided");
      }
    }
  }

  private static boolean means(Fact fact, DangerFlag flag) {
    return fact instanceof Fact.HasFlag has && has.flags().contains(flag.id());
  }
}
