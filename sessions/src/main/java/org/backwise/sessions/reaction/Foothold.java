package org.backwise.sessions.reaction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where one exercise stands on its ladder, and how it was borne there. */
final class Foothold {

  private int rung;
  private int roseInWeek;
  private boolean behind;
  private @Nullable LocalDate waitsFrom;
  private @Nullable Step last;

  /** How it was borne on a day. */
  record Step(LocalDate day, ReactionRow row) {}

  Foothold(int rung, int week) {
    this.rung = rung;
    this.roseInWeek = week;
  }

  int rung() {
    return rung;
  }

  /** How it was borne the last time; null when it was not done yet. */
  @Nullable Step last() {
    return last;
  }

  void bear(LocalDate day, ReactionRow row) {
    last = new Step(day, row);
  }

  /** Whether it was borne on {@code day}, and badly. */
  boolean badOn(LocalDate day) {
    return last != null && last.day().equals(day) && last.row().then().bad();
  }

  /** Whether time alone would let it rise: a week on, and not too soon where it catches up. */
  boolean ripe(int week, LocalDate day, int settleDays) {
    return week > roseInWeek
        && (waitsFrom == null || !day.isBefore(waitsFrom.plusDays(settleDays)));
  }

  /** Rises as planned; where it is behind the plan by one dose, and then waits again. */
  void rise(int week, LocalDate day, int planned) {
    rung = behind ? rung + 1 : planned;
    roseInWeek = week;
    behind = rung < planned;
    waitsFrom = behind ? day : null;
  }

  /** Stays though the plan rises. */
  void fallBehind() {
    behind = true;
  }

  void atMost(int planned) {
    rung = Math.min(rung, planned);
  }

  /** Goes back to a lower dose, where there is one. */
  void back(int lower, LocalDate on) {
    rung = lower;
    behind = true;
    waitsFrom = on;
  }

  /** Goes back up to where it was. */
  void restore(int former) {
    rung = Math.max(rung, former);
    behind = false;
    waitsFrom = null;
  }
}
