package org.backwise.commands.review;

import java.util.List;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;

/**
 * Somebody of whom one condition is known, which has not settled, and nothing else.
 *
 * @param code the condition; empty: no condition is known, so what holds, holds of everybody
 */
record Subject(String code) {

  static final Subject ANYBODY = new Subject("");

  private static final List<String> UNSETTLED = List.of("active", "controlled", "unknown");
  private static final String PREGNANCY = "pregnancy";
  private static final String AFTER_BIRTH = "post-partum";

  /** Whether {@code rule} holds because of the condition: more surely than without it. */
  boolean concerns(Rule rule) {
    boolean surer = holds(rule.when()).compareTo(ANYBODY.holds(rule.when())) > 0;
    return code.isEmpty() ? holds(rule.when()) == Truth.YES : surer;
  }

  /** Whether {@code fact} holds. */
  Truth holds(Fact fact) {
    if (fact instanceof Fact.All all) {
      return Truth.all(all.of().stream().map(this::holds));
    } else if (fact instanceof Fact.Any any) {
      return Truth.any(any.of().stream().map(this::holds));
    } else if (fact instanceof Fact.Not not) {
      return holds(not.of()).not();
    } else if (fact instanceof Fact.Always) {
      return Truth.YES;
    }
    return known(fact);
  }

  private Truth known(Fact fact) {
    if (fact instanceof Fact.HasCondition has) {
      boolean unsettled = has.statuses().isEmpty() || has.statuses().containsAll(UNSETTLED);
      boolean sure = unsettled && has.region() == null;
      return has.codes().contains(code) ? sure(sure) : Truth.NO;
    } else if (fact instanceof Fact.Pregnant pregnant) {
      boolean sure = pregnant.fromWeek() == 0 && pregnant.underWeek() == Integer.MAX_VALUE;
      return code.equals(PREGNANCY) ? sure(sure) : Truth.NO;
    } else if (fact instanceof Fact.GaveBirth) {
      return code.equals(AFTER_BIRTH) ? Truth.MAYBE : Truth.NO;
    }
    return Truth.MAYBE;
  }

  private static Truth sure(boolean sure) {
    return sure ? Truth.YES : Truth.MAYBE;
  }
}
