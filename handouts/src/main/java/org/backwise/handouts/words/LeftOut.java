package org.backwise.handouts.words;

import java.util.List;
import java.util.Set;
import org.backwise.model.programme.Exclusion;

/**
 * What a programme leaves out.
 *
 * @param told what a person has to know: rules that protect, limits, wishes
 * @param others how many more there are
 */
public record LeftOut(List<Exclusion> told, int others) {

  private static final Set<String> PLAIN = Set.of("EQUIPMENT", "USE", "LEVEL");

  /** All that a programme leaves out, parted. */
  public static LeftOut of(List<Exclusion> excluded) {
    List<Exclusion> told = excluded.stream().filter(LeftOut::hasToBeTold).toList();
    return new LeftOut(told, excluded.size() - told.size());
  }

  private static boolean hasToBeTold(Exclusion exclusion) {
    return exclusion.rules().stream().limit(1).anyMatch(rule -> !PLAIN.contains(rule));
  }
}
