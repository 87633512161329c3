package org.backwise.handouts.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;

/** How long ago something began, as a clinic notes it: days, weeks or months. */
public final class LongSince {

  private static final int DAYS_UNTIL = 14;
  private static final int WEEKS_UNTIL = 26;

  private final Texts texts;

  public LongSince(Texts texts) {
    this.texts = texts;
  }

  /** The whole days, weeks or months from one day to another. */
  public String of(LocalDate began, LocalDate now) {
    long days = ChronoUnit.DAYS.between(began, now);
    long weeks = ChronoUnit.WEEKS.between(began, now);
    if (days < DAYS_UNTIL) {
      return said("days", days);
    }
    return weeks < WEEKS_UNTIL
        ? said("weeks", weeks)
        : said("months", ChronoUnit.MONTHS.between(began, now));
  }

  private String said(String unit, long count) {
    return texts.say("paper.clinician.long." + unit, Map.of("count", count));
  }
}
