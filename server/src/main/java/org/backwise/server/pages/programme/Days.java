package org.backwise.server.pages.programme;

import java.time.LocalDate;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;

/** Days and weeks of a programme. */
final class Days {
  private static final int WEEK = 7;

  private Days() {}

  /** The programme's week that holds {@code date}, the first before the start. */
  static int week(Programme programme, LocalDate date) {
    long days = Math.max(0, date.toEpochDay() - programme.start().toEpochDay());
    return Math.toIntExact(days / WEEK) + 1;
  }

  /** The index of the phase that holds {@code date}, or of the last after the end. */
  static int phase(Programme programme, LocalDate date) {
    int week = week(programme, date);
    int last = programme.phases().size() - 1;
    for (int i = 0; i < last; i++) {
      if (week <= programme.phases().get(i).lastWeek()) {
        return i;
      }
    }
    return last;
  }

  /** The first day of the phase's week that is nearest to {@code date}. */
  static LocalDate weekOf(Programme programme, Phase phase, LocalDate date) {
    int week = Math.min(phase.lastWeek(), Math.max(phase.fromWeek(), week(programme, date)));
    return programme.start().plusDays((week - 1L) * WEEK);
  }
}
