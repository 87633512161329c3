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

  public DateWords(Texts texts) {
    this.texts = texts;
  }

  /** A date, for example 23 November 2026. */
  public String of(LocalDate date) {
    return texts.date(date);
  }

  /** A date within a year, for example 23 Nov. */
  public String brief(LocalDate date) {
    return written("d MMM", date);
  }

  /** A date with its day of the week, for example Monday 23 November. */
  public String day(LocalDate date) {
    return written("EEEE d MMMM", date);
  }

  private String written(String pattern, LocalDate date) {
    return date.format(
        DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(texts.language())));
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
