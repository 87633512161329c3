package org.backwise.sessions.pain;

import java.time.LocalDate;
import java.util.List;

/** The pain of several days in one figure; days of which nothing was told take no part. */
final class PainMean {

  private PainMean() {}

  static List<PainDay> between(List<PainDay> told, LocalDate from, LocalDate to) {
    return told.stream()
        .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
        .toList();
  }

  /** The mean of the days' means, in tenths, half a tenth rounded up. */
  static int tenths(List<PainDay> days) {
    int sum = days.stream().mapToInt(PainDay::meanTenths).sum();
    return (2 * sum + days.size()) / (2 * days.size());
  }
}
