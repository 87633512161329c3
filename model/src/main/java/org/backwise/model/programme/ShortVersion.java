package org.backwise.model.programme;

import java.util.List;

/** A routine cut to fewer minutes, judged as a routine of its own. */
public record ShortVersion(int budgetSeconds, int seconds, List<Item> items) {

  public ShortVersion {
    items = List.copyOf(items);
  }

  /** The same version of other items, as long as their longest week. */
  public ShortVersion withItems(List<Item> others) {
    return new ShortVersion(budgetSeconds, LongestWeek.seconds(others), others);
  }
}
