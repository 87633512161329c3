package org.backwise.benchmarks.instance;

import java.util.List;

/**
 * One phase to fill. What each part means stands in {@code benchmarks/README.md}.
 *
 * @param name person and phase
 * @param standing the position in which every routine begins
 * @param phi corners of the value of a ratio, both in thousandths
 * @param pairs cells of opposing strength
 * @param neighbours slots that meet on neighbouring days, both ways
 */
public record Instance(
    String name,
    int standing,
    Limits limits,
    Costs costs,
    List<long[]> phi,
    Cells cells,
    List<int[]> pairs,
    List<int[]> neighbours,
    List<DayType> days,
    List<Clause> clauses,
    List<Slot> slots) {

  /**
   * What no phase exceeds.
   *
   * @param items work and stretch items a routine
   * @param distinct different ones in the phase
   * @param extra items beyond what the routines are filled to, over all routines
   */
  public record Limits(int items, int distinct, int extra, int supineSeconds) {}

  /** What the objective takes off. */
  public record Costs(
      int positionChange, int distinct, int fresh, int imbalance, int imbalanceFactor) {}

  /** By cell: need (0: none), weight in thousandths, urgency, most volume of the first week. */
  public record Cells(long[] need, long[] weight, boolean[] urgent, long[] volumeMost) {

    /** How many there are. */
    public int count() {
      return need.length;
    }
  }

  /** Days that hold the same sessions, as slots; a slot may stand twice. */
  public record DayType(int[] slots, int count) {}

  /** On so many days a week, so many sessions hold an item that serves it. */
  public record Clause(String name, int perDay, int days) {}

  /** Whether two slots meet on neighbouring days. */
  public boolean neighbours(int a, int b) {
    return neighbours.stream().anyMatch(n -> n[0] == a && n[1] == b);
  }

  /** Whether slot {@code s} may not hold the item at all, whatever else is chosen. */
  public boolean barred(int s, Item item) {
    Slot slot = slots.get(s);
    boolean tired = slot.firstDayTired().stream().anyMatch(item.hard()::contains);
    return tired
        || (item.bands() & ~slot.frame().bands()) != 0
        || slot.frame().families().contains(item.family())
        || !item.hard().isEmpty() && neighbours(s, s);
  }
}
