package org.backwise.server.pages.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where days and values stand on a picture 640 wide; figures of the scale stand at its left.
 *
 * @param least the value at the bottom
 * @param most the value at the top
 */
record Canvas(LocalDate from, LocalDate to, double least, double most) {
  static final int LEFT = 44;
  static final int RIGHT = 624;
  static final int TOP = 16;
  static final int BOTTOM = 196;

  int x(LocalDate date) {
    long span = Math.max(1, ChronoUnit.DAYS.between(from, to));
    return LEFT + (int) ((RIGHT - LEFT) * ChronoUnit.DAYS.between(from, date) / span);
  }

  int y(double value) {
    return BOTTOM - (int) Math.round((BOTTOM - TOP) * (value - least) / (most - least));
  }

  /** How wide a day is, three at least so that it can be seen. */
  int dayWidth() {
    return Math.max(3, x(from.plusDays(1)) - LEFT);
  }

  /** The first day, the middle one and the last, as far as they differ. */
  List<LocalDate> days() {
    long span = ChronoUnit.DAYS.between(from, to);
    return Stream.of(from, from.plusDays(span / 2), to).distinct().toList();
  }
}
