package org.backwise.sessions.progress;

import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.reading.Fields;
import org.backwise.sessions.helps.HelpRule;
import org.backwise.sessions.measures.ForecastRule;
import org.backwise.sessions.pain.CourseRule;
import org.backwise.sessions.pain.Smoothing;
import org.jspecify.annotations.Nullable;

/**
 * The table of {@code planning/progress.yaml}.
 *
 * @param backDays a day may be told so late
 * @param chartDays a chart shows so many days at most
 * @param weekKeptMilli the share of its planned days that makes a week one on plan
 * @param ownActivitiesMost so many things of one's own can be followed
 * @param overallEveryDays after so long the question how it is compared with the start comes again
 */
public record ProgressTable(
    int backDays,
    int chartDays,
    Smoothing painLine,
    CourseRule course,
    int weekKeptMilli,
    int ownActivitiesMost,
    int overallEveryDays,
    ForecastRule forecast,
    HelpRule helps) {

  private static final int YEAR_DAYS = 366;
  private static final int WHOLE = 1000;
  private static final int FEW = 20;
  private static final Smoothing NO_LINE = new Smoothing(1, 1);
  private static final CourseRule NO_COURSE = new CourseRule(1, 1, 1, 1, 1, WHOLE);
  private static final ForecastRule NO_FORECAST = new ForecastRule(3, 3, 1, 1, 1, 0, 1);
  private static final HelpRule NO_HELP = new HelpRule(1, 1, 1, WHOLE);

  /** Reads the file. */
  public static ProgressTable read(Fields fields) {
    fields.require("evidence");
    return new ProgressTable(
        fields.integer("backDays", 1, YEAR_DAYS),
        fields.integer("chartDays", 2, YEAR_DAYS),
        part(fields, "painLine", Smoothing::read, NO_LINE),
        part(fields, "course", CourseRule::read, NO_COURSE),
        fields.milli("weekKeptFrom", 1, WHOLE),
        fields.integer("ownActivitiesMost", 1, FEW),
        fields.integer("overallEveryDays", 1, YEAR_DAYS),
        part(fields, "forecast", ForecastRule::read, NO_FORECAST),
        part(fields, "helps", HelpRule::read, NO_HELP));
  }

  private static <T> T part(Fields fields, String key, FieldsReader<T> reader, T absent) {
    @Nullable Fields group = fields.group(key);
    if (group == null) {
      return absent;
    }
    T value = reader.read(group);
    group.finish();
    return value;
  }
}
