package org.backwise.sessions.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.jspecify.annotations.Nullable;

/**
 * When results tell where a goal is heading (R38). The range of days is as wide as the slopes and
 * what chance does to a result make it.
 *
 * @param resultsLeast with fewer it is too early to say
 * @param resultsMost only so many of the newest are looked at
 * @param spanDaysLeast the first and the last of them lie so far apart
 * @param freshDays the newest is no older
 * @param lateDays so much after the due date is a little late
 * @param dropMilli this share of the slopes is left out at each end of the range
 * @param farDays further ahead nothing is foretold
 */
public record ForecastRule(
    int resultsLeast,
    int resultsMost,
    int spanDaysLeast,
    int freshDays,
    int lateDays,
    int dropMilli,
    int farDays) {

  private static final int MOST = 1000;
  private static final int UNDER_HALF = 499;

  /** Reads {@code forecast}; a trend needs three results at least. */
  public static ForecastRule read(Fields fields) {
    ForecastRule read =
        new ForecastRule(
            fields.integer("resultsLeast", 3, MOST),
            fields.integer("resultsMost", 3, MOST),
            fields.integer("spanDaysLeast", 1, MOST),
            fields.integer("freshDays", 1, MOST),
            fields.integer("lateDays", 1, MOST),
            fields.milli("dropEachEnd", 0, UNDER_HALF),
            fields.integer("farDays", 1, MOST));
    if (read.resultsMost < read.resultsLeast) {
      fields.problem("resultsMost", "is less than resultsLeast");
    }
    return read;
  }

  /** Where {@code results} are heading as of {@code asOf}. */
  public Forecast of(Results results, int target, LocalDate due, LocalDate asOf) {
    List<MeasureTaken> newest = newest(results);
    int size = newest.size();
    if (results.reaches(target)) {
      return Forecast.without(Outlook.REACHED, size);
    } else if (size < resultsLeast || span(newest) < spanDaysLeast) {
      return Forecast.without(Outlook.TOO_EARLY, size);
    }
    LocalDate last = newest.get(size - 1).date();
    if (last.isBefore(asOf.minusDays(freshDays))) {
      return Forecast.without(Outlook.OLD, size);
    }
    int sign = results.measure().moreIsBetter() ? 1 : -1;
    Trend trend = trend(newest, sign);
    if (Math.abs(trend.slope()) * span(newest) < results.measure().gain()) {
      return Forecast.without(Outlook.UNCLEAR, size);
    }
    double need = sign * target - trend.last();
    int chance = results.measure().gain();
    return new Forecast(
        outlook(after(last, need, trend.slope(), asOf), due),
        size,
        after(last, need - chance, trend.quick(dropMilli), asOf),
        after(last, need + chance, trend.slow(dropMilli), asOf));
  }

  /** The newest results, one a day: of several the last. */
  private List<MeasureTaken> newest(Results results) {
    TreeMap<LocalDate, MeasureTaken> byDay = new TreeMap<>();
    results.taken().forEach(taken -> byDay.put(taken.date(), taken));
    List<MeasureTaken> all = List.copyOf(byDay.values());
    return all.subList(Math.max(0, all.size() - resultsMost), all.size());
  }

  private static long span(List<MeasureTaken> newest) {
    return ChronoUnit.DAYS.between(newest.get(0).date(), newest.get(newest.size() - 1).date());
  }

  private static Trend trend(List<MeasureTaken> newest, int sign) {
    return new Trend(
        newest.stream()
            .map(taken -> new Trend.Point(taken.date().toEpochDay(), sign * taken.value()))
            .toList());
  }

  /** The day on which so much is won; null where that never comes, or is too far ahead to tell. */
  private @Nullable LocalDate after(LocalDate last, double need, double slope, LocalDate asOf) {
    if (need > 0 && slope * farDays < need) {
      return null;
    }
    LocalDate day = need > 0 ? last.plusDays((long) Math.ceil(need / slope)) : last;
    return day.isBefore(asOf) ? asOf : day;
  }

  private Outlook outlook(@Nullable LocalDate usual, LocalDate due) {
    if (usual == null || usual.isAfter(due.plusDays(lateDays))) {
      return Outlook.LATER;
    }
    return usual.isAfter(due) ? Outlook.LITTLE_LATE : Outlook.ON_TRACK;
  }
}
