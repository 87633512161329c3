package org.backwise.sessions.pain;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.backwise.reading.Fields;

/**
 * How a line is drawn through days that go up and down.
 *
 * @param days so many days up to each day are taken together
 * @param notedLeast with fewer of them told, the line has a gap
 */
public record Smoothing(int days, int notedLeast) {

  private static final int YEAR_DAYS = 366;

  /** Reads {@code painLine}. */
  public static Smoothing read(Fields fields) {
    Smoothing read =
        new Smoothing(
            fields.integer("days", 1, YEAR_DAYS), fields.integer("notedLeast", 1, YEAR_DAYS));
    if (read.notedLeast > read.days) {
      fields.problem("notedLeast", "is more than days, so that there is never a line");
    }
    return read;
  }

  /** The points from {@code from} to {@code to}, both included; a day in a gap has none. */
  public List<PainPoint> line(List<PainDay> told, LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).flatMap(date -> point(told, date).stream()).toList();
  }

  private Optional<PainPoint> point(List<PainDay> told, LocalDate date) {
    List<PainDay> near = PainMean.between(told, date.minusDays(days - 1L), date);
    if (near.size() < notedLeast) {
      return Optional.empty();
    }
    IntSummaryStatistics figures =
        near.stream().flatMap(day -> day.told().stream()).mapToInt(f -> f).summaryStatistics();
    return Optional.of(
        new PainPoint(date, PainMean.tenths(near), figures.getMin(), figures.getMax()));
  }
}
