package org.backwise.planning.search;

import java.util.Arrays;
import org.backwise.model.exercise.Position;

/** The items of one routine between warm-up and cool-down, in no order. */
final class Body {

  /** An item beyond what the routine is filled to: more than any can be worth. */
  static final long CROWD = 1_000_000;

  private static final int STANDING = 1 << Position.STANDING.ordinal();

  private final Slot slot;
  private final int seconds;
  private final int itemsMost;
  private final int supineMost;
  private final long positionChange;
  private final Option[] items;
  private int size;
  private int counted;
  private int secondsUsed;
  private int supineUsed;
  private int positions = STANDING;
  private long hard;
  private long clauses;

  Body(Instance in, int s) {
    this.slot = in.slot(s);
    this.seconds = in.seconds(s);
    this.itemsMost = in.problem.itemsMost();
    this.supineMost = in.problem.supineSecondsMost();
    this.positionChange = (long) slot.perWeek() * in.problem.objective().positionChange();
    this.items = new Option[itemsMost + 2];
  }

  int size() {
    return size;
  }

  Option get(int i) {
    return items[i];
  }

  Option[] all() {
    return Arrays.copyOf(items, size);
  }

  long hard() {
    return hard;
  }

  long clauses() {
    return clauses;
  }

  /** Work and stretch items that are lacking until the routine is filled. */
  int places() {
    return Math.max(0, slot.fillTo() - counted);
  }

  /** Items that may still come at most. */
  int placesLeft() {
    return itemsMost - counted + (hasDaily() ? 0 : 1);
  }

  boolean hasDaily() {
    return counted < size;
  }

  boolean fits(Option o) {
    return inTime(o) && lies(o) && (o.counted() ? mayCount() : !hasDaily()) && !related(o);
  }

  /** Whether one more work or stretch item is not too many. */
  boolean mayCount() {
    return counted < itemsMost;
  }

  int secondsLeft() {
    return seconds - secondsUsed;
  }

  /** Seconds that are left on the back. */
  int supineLeft() {
    return supineMost - supineUsed;
  }

  boolean inTime(Option o) {
    return o.seconds() <= secondsLeft();
  }

  boolean lies(Option o) {
    return o.supine() == 0 || o.supine() <= supineLeft();
  }

  private boolean related(Option o) {
    for (int i = 0; i < size; i++) {
      if (items[i].family() == o.family()) {
        return true;
      }
    }
    return false;
  }

  /** What one more item costs this routine: a change of position, a crowd. */
  long cost(Option o) {
    long cost = (positions & o.position()) == 0 ? positionChange : 0;
    int over = o.counted() ? counted + 1 - slot.fillTo() : 0;
    return over > 0 ? cost + over * CROWD : cost;
  }

  void add(int i, Option o) {
    System.arraycopy(items, i, items, i + 1, size - i);
    items[i] = o;
    note(o, 1);
    with(o);
  }

  Option remove(int i) {
    Option o = items[i];
    System.arraycopy(items, i + 1, items, i, size - 1 - i);
    note(o, -1);
    positions = STANDING;
    hard = 0;
    clauses = 0;
    for (int j = 0; j < size; j++) {
      with(items[j]);
    }
    return o;
  }

  private void with(Option o) {
    positions |= o.position();
    hard |= o.hard();
    clauses |= o.clauses();
  }

  private void note(Option o, int sign) {
    size += sign;
    counted += o.counted() ? sign : 0;
    secondsUsed += sign * o.seconds();
    supineUsed += sign * o.supine();
  }
}
