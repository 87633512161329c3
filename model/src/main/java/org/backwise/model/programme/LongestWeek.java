package org.backwise.model.programme;

import java.util.List;

/** How long items last together in the week in which they last longest. */
final class LongestWeek {

  private LongestWeek() {}

  static int seconds(List<Item> items) {
    return items.stream()
        .flatMap(item -> item.ladder().stream().map(Rung::week))
        .distinct()
        .mapToInt(week -> items.stream().mapToInt(item -> item.secondsIn(week)).sum())
        .max()
        .orElse(0);
  }
}
