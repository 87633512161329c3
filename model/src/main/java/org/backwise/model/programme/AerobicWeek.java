package org.backwise.model.programme;

/**
 * Low-impact aerobic work in one week, outside the session minutes (R11).
 *
 * @param week the programme's week, 1-based
 */
public record AerobicWeek(int week, String exercise, int minutesPerDay, int daysPerWeek) {

  /** Minutes in the week. */
  public int minutes() {
    return minutesPerDay * daysPerWeek;
  }
}
