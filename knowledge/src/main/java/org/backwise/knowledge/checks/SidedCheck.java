package org.backwise.knowledge.checks;

import java.util.function.Predicate;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.Condition;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.reading.Problems;

/** A side is asked for only where a rule leaves the other side its exercise. */
final class SidedCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (DangerFlag flag : knowledge.flags().all()) {
      if (flag.sided() && !used(knowledge, fact -> means(fact, flag))) {
        told(knowledge, problems, "danger-flags/" + flag.id() + ".yaml");
      }
    }
    for (Condition condition : knowledge.conditions().all()) {
      if (condition.sided() && !used(knowledge, fact -> means(fact, condition))) {
        told(knowledge, problems, "conditions/" + condition.code() + ".yaml");
      }
    }
  }

  private static void told(Knowledge knowledge, Problems problems, String path) {
    String words = "asks for a side, but no rule with side: affected knows it";
    Finding.at(knowledge.trees(), problems, path, words, "sided");
  }

  private static boolean used(Knowledge knowledge, Predicate<Fact> meant) {
    return knowledge.rules().all().stream()
        .filter(Rule::affectedSideOnly)
        .anyMatch(rule -> SimpleFacts.of(rule.when()).anyMatch(meant));
  }

  private static boolean means(Fact fact, DangerFlag flag) {
    return fact instanceof Fact.HasFlag has && has.flags().contains(flag.id());
  }

  private static boolean means(Fact fact, Condition condition) {
    return fact instanceof Fact.HasCondition has && has.codes().contains(condition.code());
  }
}
