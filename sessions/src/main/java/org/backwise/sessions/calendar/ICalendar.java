package org.backwise.sessions.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes events as RFC 5545 wants them: a tiny part of it, which every calendar reads. */
public final class ICalendar {

  private static final int LINE_BYTES = 75;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  private ICalendar() {}

  /**
   * The calendar of {@code events}.
   *
   * @param name what it is called
   * @param stamp when what it tells was last changed
   */
  public static String of(List<Event> events, String name, Instant stamp) {
    ICalendar calendar = new ICalendar();
    calendar.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Backwise//Sessions//EN");
    calendar.line("CALSCALE:GREGORIAN").line("X-WR-CALNAME:" + escaped(name));
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    events.forEach(event -> calendar.event(event, stamp));
    return calendar.line("END:VCALENDAR").text.toString();
  }

  private void event(Event event, Instant stamp) {
    line("BEGIN:VEVENT").line("UID:" + event.uid()).line("DTSTAMP:" + STAMP.format(stamp));
    line("DTSTART:" + STAMP.format(event.from())).line("DTEND:" + STAMP.format(event.until()));
    line("SUMMARY:" + escaped(event.name())).line("CLASS:PRIVATE").line("END:VEVENT");
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** A line of more than 75 bytes goes on in the next, which begins with a space. */
  private ICalendar line(String line) {
    int used = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String letter = Character.toString(line.codePointAt(at));
      int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > LINE_BYTES) {
        text.append("\r\n ");
        used = 1;
      }
      text.append(letter);
      used += bytes;
    }
    text.append("\r\n");
    return this;
  }
}
