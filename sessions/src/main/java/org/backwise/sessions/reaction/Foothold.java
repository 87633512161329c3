package org.backwise.sessions.reaction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where one exercise stands on its ladder, and how it was borne there. */
final class Foothold {

  private int rung;
  private int roseInWeek;
  private @Nullable LocalDate behindSince;
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
        && (behindSince == null || !day.isBefore(behindSince.plusDays(settleDays)));
  }

  /** Rises by one dose; where the plan is further on, it waits again before the next. */
  void rise(int week, LocalDate day, int planned) {
    rung++;
    roseInWeek = week;
    behindSince = rung < planned ? day : null;
  }

  void atMost(int planned) {
    rung = Math.min(rung, planned);
  }

  /** Goes back so many doses, never below the first. */
  DoseChange lower(String exercise, int doses, LocalDate on) {
    int from = rung;
    rung = Math.max(0, rung - doses);
    behindSince = on;
    return new DoseChange(exercise, from, rung);
  }

  /** Goes back up to where it was. */
  void restore(int former) {
    rung = Math.max(rung, former);
    behindSince = null;
  }
}
