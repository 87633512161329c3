package org.backwise.handouts.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;

/** Dates and days of the week in words. */
public final class DateWords {

  private final Texts texts;
  private final DateTimeFormatter day;

  public DateWords(Texts texts) {
    this.texts = texts;
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(texts.language()));
  }

  /** A date, for example 23 November 2026. */
  public String of(LocalDate date) {
    return date.format(day);
  }

  /** From one date to another. */
  public String span(LocalDate from, LocalDate to) {
    return texts.say("paper.from-to", Map.of("from", of(from), "to", of(to)));
  }

  /** A day of the week. */
  public String weekday(DayOfWeek weekday) {
    return texts.word("weekdays", weekday.name().toLowerCase(Locale.ROOT));
  }

  /** A day of the week in three letters, for narrow columns. */
  public String shortWeekday(DayOfWeek weekday) {
    String whole = weekday(weekday);
    return whole.substring(0, whole.offsetByCodePoints(0, 3));
  }

  /** A day of one week for narrow columns, for example Mon 23. */
  public String shortDay(LocalDate date) {
    return shortWeekday(date.getDayOfWeek()) + " " + date.getDayOfMonth();
  }
}
