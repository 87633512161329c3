package org.backwise.benchmarks.instance;

import java.util.List;

/**
 * A routine to fill.
 *
 * @param perWeek sessions a week
 * @param fillTo work and stretch items beyond which each must be asked for
 * @param firstDayTired groups that rest because of the day before the phase
 */
public record Slot(
    String kind,
    int perWeek,
    int budgetSeconds,
    int fillTo,
    List<Integer> firstDayTired,
    Frame frame,
    List<Item> items) {

  /** How many of {@code body} are beyond what the slot is filled to. */
  public int extra(List<Item> body) {
    int counted = (int) body.stream().filter(Item::counted).count();
    return Math.max(0, counted - fillTo);
  }

  /** What opens and closes it, taken together. */
  public record Frame(
      int seconds,
      int bands,
      List<Integer> families,
      long value,
      long[] stimulus,
      long[] startVolume) {}
}
