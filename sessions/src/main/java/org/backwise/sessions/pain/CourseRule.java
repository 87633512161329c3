package org.backwise.sessions.pain;

import java.time.LocalDate;
import java.util.List;
import org.backwise.reading.Fields;

/**
 * When a change of pain is said to be one.
 *
 * @param days so many first and last days are compared
 * @param notedLeast on so many of these days pain was told, at each end
 * @param afterDays the last of them lies so many days after the first, at least
 * @param littleTenths a smaller change is none
 * @param clearTenths a change that people notice
 * @param clearMilli so is one of this share of the first pain, where it is no smaller than a little
 */
public record CourseRule(
    int days, int notedLeast, int afterDays, int littleTenths, int clearTenths, int clearMilli) {

  private static final int YEAR_DAYS = 366;
  private static final int WORST_MILLI = 10_000;
  private static final int WHOLE = 1000;
  private static final int TENTH = 100;

  /** Reads {@code course}. */
  public static CourseRule read(Fields fields) {
    CourseRule read =
        new CourseRule(
            fields.integer("days", 1, YEAR_DAYS),
            fields.integer("notedLeast", 1, YEAR_DAYS),
            fields.integer("afterDays", 1, YEAR_DAYS),
            fields.milli("little", TENTH, WORST_MILLI) / TENTH,
            fields.milli("clear", TENTH, WORST_MILLI) / TENTH,
            fields.milli("clearShare", 0, WHOLE));
    if (read.notedLeast > read.days) {
      fields.problem("notedLeast", "is more than days, so that it is always too early");
    } else if (read.afterDays < 2 * read.days - 1) {
      fields.problem("afterDays", "lets the first and the last days overlap");
    } else if (read.clearTenths < read.littleTenths) {
      fields.problem("clear", "is less than little");
    }
    return read;
  }

  /** What became of the pain up to {@code asOf}. */
  public PainCourse of(List<PainDay> told, LocalDate asOf) {
    if (told.isEmpty() || asOf.isBefore(told.get(0).date().plusDays(afterDays))) {
      return PainCourse.TOO_EARLY;
    }
    LocalDate first = told.get(0).date();
    List<PainDay> then = PainMean.between(told, first, first.plusDays(days - 1L));
    List<PainDay> now = PainMean.between(told, asOf.minusDays(days - 1L), asOf);
    if (then.size() < notedLeast || now.size() < notedLeast) {
      return PainCourse.TOO_EARLY;
    }
    int before = PainMean.tenths(then);
    int after = PainMean.tenths(now);
    return new PainCourse(course(before, after), before, after);
  }

  private Course course(int before, int after) {
    int change = Math.abs(after - before);
    if (change < littleTenths) {
      return Course.SAME;
    }
    boolean clear = change >= clearTenths || change * WHOLE >= before * clearMilli;
    if (after < before) {
      return clear ? Course.CLEARLY_LESS : Course.LITTLE_LESS;
    }
    return clear ? Course.CLEARLY_MORE : Course.LITTLE_MORE;
  }
}
