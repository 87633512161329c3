package org.backwise.model.programme;

import java.util.List;

/** A routine cut to fewer minutes, judged as a routine of its own. */
public record ShortVersion(int budgetSeconds, int seconds, List<Item> items) {

  public ShortVersion {
    items = List.copyOf(items);
  }
}
