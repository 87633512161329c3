package org.backwise.documents.intake;

import java.time.LocalDate;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Dates of answers, and what they may not come after. */
final class Dates {

  private Dates() {}

  /** The date that must stand at {@code key}, or {@link ReadableScreening#UNREADABLE}. */
  static LocalDate orUnreadable(Fields fields, String key) {
    int before = fields.problems().all().size();
    LocalDate date = fields.date(key);
    return fields.problems().all().size() == before ? date : ReadableScreening.UNREADABLE;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Tells when the date at {@code key} lies after the day of the answers. */
  static LocalDate past(Fields fields, String key, LocalDate answeredOn) {
    LocalDate date = fields.date(key);
    notAfter(fields, key, date, answeredOn);
    return date;
  }

  /** The same for a date that may be absent. */
  static @Nullable LocalDate pastOrNull(Fields fields, String key, LocalDate answeredOn) {
    LocalDate date = fields.dateOrNull(key);
    notAfter(fields, key, date, answeredOn);
    return date;
  }

  private static void notAfter(
      Fields fields, String key, @Nullable LocalDate date, LocalDate answeredOn) {
    if (date != null && date.isAfter(answeredOn)) {
      fields.problem(key, "%s is after the answers (%s)".formatted(date, answeredOn));
    }
  }

  /** Tells when {@code date} at {@code key} lies before {@code start}, which is {@code what}. */
  static void notBefore(
      Fields fields, String key, @Nullable LocalDate date, @Nullable LocalDate start, String what) {
    if (date != null && start != null && date.isBefore(start)) {
      fields.problem(key, "%s is before %s (%s)".formatted(date, what, start));
    }
  }
}
