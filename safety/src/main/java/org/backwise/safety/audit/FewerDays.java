package org.backwise.safety.audit;

import java.util.Comparator;
import java.util.Optional;

/**
 * A whole week that uses fewer days than the person has: worth a word, and no breach.
 *
 * @param week from 1
 * @param days with sessions
 * @param given by the calendar's table
 */
public record FewerDays(int week, int days, int given) {

  /** The emptiest such week of {@code c}, the first among equals. */
  public static Optional<FewerDays> in(Case c) {
    int given = TimeGiven.of(c.intake().availability(), c.tables().calendar()).days();
    return c.weeks().stream()
        .filter(week -> !week.cut())
        .map(week -> new FewerDays(week.week(), week.allDates().size(), given))
        .filter(fewer -> fewer.days() < given)
        .min(Comparator.comparingInt(FewerDays::days));
  }
}
