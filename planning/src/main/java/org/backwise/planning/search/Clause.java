package org.backwise.planning.search;

import java.util.BitSet;

/**
 * Something a phase shows on so many days a week: on such a day at least {@code perDay} sessions
 * hold a serving item.
 *
 * @param name what the clause is for, for example {@code core} or {@code release:pectorals}
 * @param serving indices of the prescriptions that serve it
 * @param days days a week that are asked for
 */
public record Clause(String name, BitSet serving, int perDay, int days) {

  /** Whether an item serves it. */
  public boolean servedBy(Candidate item) {
    return serving.get(item.top().index());
  }
}
