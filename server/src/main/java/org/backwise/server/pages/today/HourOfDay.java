package org.backwise.server.pages.today;

import java.time.Clock;
import java.time.LocalTime;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PagesTable;
import org.springframework.stereotype.Component;

/** What the hour means for the page: how it greets, and whether it asks for the morning. */
@Component
class HourOfDay {
  private final PagesTable table;
  private final Clock clock;

  HourOfDay(Knowledge knowledge, Clock clock) {
    this.table = knowledge.tables().pages();
    this.clock = clock;
  }

  /** The key of the greeting. */
  String greeting() {
    if (!afterNoon()) {
      return "morning";
    }
    return hour() < table.eveningFromHour() ? "afternoon" : "evening";
  }

  /** Whether the morning lies behind. */
  boolean afterNoon() {
    return hour() >= table.afternoonFromHour();
  }

  /** Whether this morning's pain is still asked for. */
  boolean asksForTheMorning() {
    return hour() < table.morningUntilHour();
  }

  private int hour() {
    return LocalTime.now(clock).getHour();
  }
}
