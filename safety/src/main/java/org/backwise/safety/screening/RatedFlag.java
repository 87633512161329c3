package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.rule.Tier;

/**
 * An answered flag with a tier that it has, by itself or by a combination.
 *
 * @param since when the newest began of all that gives it this tier
 * @param rules the screening rules that do
 */
public record RatedFlag(FlagAnswer answer, Tier tier, LocalDate since, List<String> rules) {

  public RatedFlag {
    rules = List.copyOf(rules);
  }

  /** The flag's id. */
  public String flag() {
    return answer.flag();
  }

  /** The flag and the rules that rated it. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    ids.add(flag());
    ids.addAll(rules);
    return ids;
  }

  /** Whether it is the same flag in a tier that weighs less. */
  boolean milderThan(RatedFlag other) {
    return flag().equals(other.flag()) && tier.compareTo(other.tier) > 0;
  }
}
