package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.SeenSpread;
import org.backwise.model.rule.Tier;
import org.backwise.safety.person.Onset;

/**
 * An answered flag with a tier that it has, by itself or by a combination.
 *
 * @param onsets when each began of all that gives it this tier, itself first
 * @param rules the screening rules that do
 */
public record RatedFlag(FlagAnswer answer, Tier tier, List<Onset> onsets, List<String> rules) {

  public RatedFlag {
    onsets = List.copyOf(onsets);
    rules = List.copyOf(rules);
  }

  /** The flag's id. */
  public String flag() {
    return answer.flag();
  }

  /** When the newest of it began, for somebody who saw the pain spread to {@code saw}. */
  public LocalDate since(Collection<SeenSpread> saw) {
    return onsets.stream()
        .map(onset -> onset.on(saw))
        .max(Comparator.naturalOrder())
        .orElseGet(answer::since);
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
