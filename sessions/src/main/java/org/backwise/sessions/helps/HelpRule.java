package org.backwise.sessions.helps;

import org.backwise.reading.Fields;

/**
 * When answers after an exercise are a hint.
 *
 * @param withinDays so far one looks back
 * @param daysLeast with fewer answered days it is too early to say
 * @param changeFrom points of ten that are a change
 * @param shareMilli the share of answers that makes a sign
 */
public record HelpRule(int withinDays, int daysLeast, int changeFrom, int shareMilli) {

  private static final int YEAR_DAYS = 366;
  private static final int WORST = 10;
  private static final int HALF = 500;
  private static final int WHOLE = 1000;

  /** Reads {@code helps}; a share of half or less would give both signs at once. */
  public static HelpRule read(Fields fields) {
    return new HelpRule(
        fields.integer("withinDays", 1, YEAR_DAYS),
        fields.integer("daysLeast", 1, YEAR_DAYS),
        fields.integer("changeFrom", 1, WORST),
        fields.milli("shareFrom", HALF + 1, WHOLE));
  }

  /** What {@code all} answers of so many days hint at; nothing that hurt is said to help. */
  HelpSign sign(int days, Tally all, boolean hurt) {
    if (days < daysLeast) {
      return HelpSign.TOO_EARLY;
    } else if (share(all.worse(), all)) {
      return HelpSign.OFTEN_HARDER;
    }
    return share(all.better(), all) && !hurt ? HelpSign.OFTEN_EASIER : HelpSign.NO_CLEAR_SIGN;
  }

  private boolean share(int of, Tally all) {
    return of * WHOLE >= all.answered() * shareMilli;
  }
}
