package org.backwise.sessions.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a target may be reached, as far as the results tell.
 *
 * @param results so many it rests on
 * @param early the earliest day that fits the results; null: nothing is foretold
 * @param late the latest; null: that cannot be said
 */
public record Forecast(
    Outlook outlook, int results, @Nullable LocalDate early, @Nullable LocalDate late) {

  static Forecast without(Outlook outlook, int results) {
    return new Forecast(outlook, results, null, null);
  }
}
