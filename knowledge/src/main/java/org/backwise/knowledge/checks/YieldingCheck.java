package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.evidence.Verification;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Trait;
import org.backwise.reading.Problems;

/** Only what provokes pain yields to a clinician; bone, operations, birth and danger never do. */
final class YieldingCheck implements Check {

  /** What a person said of their pain. */
  private static final List<Class<? extends Fact>> OF_PAIN =
      List.of(
          Fact.WorseWith.class,
          Fact.BetterWith.class,
          Fact.PainAt.class,
          Fact.PainNow.class,
          Fact.PainAverage.class,
          Fact.InStage.class,
          Fact.Irritability.class,
          Fact.Does.class,
          Fact.ActivityLevel.class);

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Rule rule : knowledge.rules().all()) {
      Told told =
          (key, message) ->
              Finding.at(knowledge.trees(), problems, "rules/" + rule.id() + ".yaml", message, key);
      if (rule.yieldsToClinician()) {
        provocation(rule, told);
      }
      if (rule.affectedSideOnly()) {
        sided(rule, told);
      }
    }
  }

  private interface Told {
    void at(String key, String message);
  }

  private static void provocation(Rule rule, Told told) {
    List<Fact> leaves = SimpleFacts.of(rule.when()).toList();
    boolean provoked = leaves.stream().anyMatch(YieldingCheck::provokes);
    if (!provoked || !leaves.stream().allMatch(leaf -> OF_PAIN.contains(leaf.getClass()))) {
      told.at(
          "yieldsToClinician", "is for what provokes pain alone, but when speaks of other things");
    }
    if (rule.evidence().verification() != Verification.CONVENTION) {
      told.at("yieldsToClinician", "is for convention, but the rule rests on more");
    }
    if (!meansSpine(rule.match())) {
      told.at("yieldsToClinician", "says nothing: match names no movement of the spine");
    }
  }

  private static boolean provokes(Fact fact) {
    return fact instanceof Fact.WorseWith
        || fact instanceof Fact.PainAt at && !at.worseWith().isEmpty();
  }

  private static void sided(Rule rule, Told told) {
    if (SimpleFacts.of(rule.when()).noneMatch(YieldingCheck::hasSide)) {
      told.at("side", "is affected, but nothing in when has a side");
    }
    boolean dose = rule.effect() instanceof RuleEffect.Limit limit && !whole(limit.what());
    boolean forbids = rule.effect() instanceof RuleEffect.Forbid;
    if (rule.ruleClass() != RuleClass.SAFETY || !(forbids || dose)) {
      told.at("side", "is for a safety rule that forbids an exercise or limits its dose");
    }
  }

  private static boolean whole(String what) {
    return what.equals("supine-seconds") || what.equals("aerobic-minutes");
  }

  private static boolean hasSide(Fact fact) {
    return fact instanceof Fact.HasCondition
        || fact instanceof Fact.HadSurgery
        || fact instanceof Fact.PainAt
        || fact instanceof Fact.SpreadsTo
        || fact instanceof Fact.Cannot
        || fact instanceof Fact.HasFlag;
  }

  private static boolean meansSpine(Trait trait) {
    if (trait instanceof Trait.AllOf all) {
      return all.of().stream().anyMatch(YieldingCheck::meansSpine);
    } else if (trait instanceof Trait.AnyOf any) {
      return any.of().stream().anyMatch(YieldingCheck::meansSpine);
    }
    return trait instanceof Trait.MovesSpine;
  }
}
