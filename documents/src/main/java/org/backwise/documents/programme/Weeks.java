package org.backwise.documents.programme;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Rung;

/** The weeks of a phase, counted in the programme from 1. */
record Weeks(int from, int number) {

  /** Each week. */
  List<Integer> each() {
    return IntStream.range(from, from + number).boxed().toList();
  }

  /** Seconds of {@code items} in the week in which they take the longest. */
  int longest(List<Item> items) {
    return each().stream()
        .mapToInt(week -> items.stream().mapToInt(item -> seconds(item, week)).sum())
        .max()
        .orElse(0);
  }

  private static int seconds(Item item, int week) {
    return item.ladder().stream()
        .filter(rung -> rung.week() == week)
        .mapToInt(Rung::seconds)
        .findFirst()
        .orElse(item.seconds());
  }
}
