package org.backwise.safety.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.ScreeningRule;
import org.backwise.model.rule.Tier;
import org.backwise.safety.basis.Grounds;

/** The tier of each answered flag: its own, what combinations make of it, and how sure it is. */
final class FlagTiers {

  private final Grounds grounds;
  private final Predicate<Fact> surely;

  FlagTiers(Grounds grounds, Predicate<Fact> surely) {
    this.grounds = grounds;
    this.surely = surely;
  }

  /** Every flag answered with yes or unsure, in the order in which they are asked. */
  List<RatedFlag> of(ScreeningAnswers answers) {
    List<RatedFlag> rated = new ArrayList<>();
    answers.yes().forEach(answer -> rated.add(rate(answer, true)));
    answers.unsure().forEach(answer -> rated.add(rate(answer, false)));
    rated.sort(Comparator.comparing(RatedFlag::tier).thenComparingInt(this::order));
    return rated;
  }

  private int order(RatedFlag rated) {
    return grounds.flags().find(rated.flag()).map(DangerFlag::order).orElse(Integer.MAX_VALUE);
  }

  private RatedFlag rate(FlagAnswer answer, boolean certain) {
    List<ScreeningRule> rules =
        grounds.screeningRules().stream()
            .filter(rule -> rule.flags().contains(answer.flag()))
            .filter(rule -> surely.test(rule.when()))
            .toList();
    Tier raised = gravest(rules, false).orElse(Tier.R);
    Tier base = gravest(rules, true).orElseGet(() -> base(answer.flag()));
    Tier tier = base.compareTo(raised) <= 0 ? base : raised;
    return new RatedFlag(
        answer,
        certain ? tier : tier.softer(),
        rules.stream().filter(rule -> rule.tier() == tier).map(ScreeningRule::id).toList());
  }

  /** A flag that content does not know stops like one of the same day. */
  private Tier base(String flag) {
    return grounds.flags().find(flag).map(DangerFlag::tier).orElse(Tier.S);
  }

  private static Optional<Tier> gravest(List<ScreeningRule> rules, boolean lowering) {
    return rules.stream()
        .filter(rule -> rule.lowers() == lowering)
        .map(ScreeningRule::tier)
        .min(Comparator.naturalOrder());
  }
}
