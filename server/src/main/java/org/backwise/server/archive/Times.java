package org.backwise.server.archive;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.reading.Fields;
import org.backwise.sessions.stores.Timetables.Timetable;
import org.jspecify.annotations.Nullable;

/** Reads a timetable. */
final class Times {
  private Times() {}

  static @Nullable Timetable read(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    ZoneId zone = zone(fields);
    SortedMap<String, LocalTime> times = new TreeMap<>();
    @Nullable Fields all = fields.group("times");
    if (all != null) {
      all.keys().forEach(session -> times.put(session, time(all, session)));
      all.finish();
    }
    fields.finish();
    return new Timetable(null, zone, times);
  }

  private static ZoneId zone(Fields fields) {
    String text = fields.text("zone");
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      if (!text.isBlank()) {
        fields.problem("zone", text + " is not a time zone like Europe/London");
      }
      return ZoneOffset.UTC;
    }
  }

  private static LocalTime time(Fields fields, String session) {
    String text = fields.text(session);
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      if (!text.isBlank()) {
        fields.problem(session, text + " is not a time like 07:30");
      }
      return LocalTime.MIDNIGHT;
    }
  }
}
