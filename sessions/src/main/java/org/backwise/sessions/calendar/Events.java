package org.backwise.sessions.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.sessions.stores.Timetables.Timetable;

/**
 * The coming sessions at the times that the person chose. Each is told as a moment of the world's
 * time, worked out for its own date: so a change of the clocks moves none of them on the wall.
 */
public final class Events {

  private static final int MINUTE = 60;

  private final Timetable timetable;
  private final UnaryOperator<String> names;

  /** By {@code timetable}; {@code names} says what a session is called. */
  public Events(Timetable timetable, UnaryOperator<String> names) {
    this.timetable = timetable;
    this.names = names;
  }

  /** Those of {@code programme} from one date to another, the second not included. */
  public List<Event> of(Programme programme, LocalDate from, LocalDate until) {
    return programme.calendar().stream()
        .filter(entry -> !entry.date().isBefore(from) && entry.date().isBefore(until))
        .filter(entry -> timetable.times().containsKey(entry.session()))
        .map(entry -> event(programme, entry))
        .toList();
  }

  private Event event(Programme programme, CalendarEntry entry) {
    Instant begins =
        entry
            .date()
            .atTime(timetable.times().get(entry.session()))
            .atZone(timetable.zone())
            .toInstant();
    return new Event(
        uid(entry),
        names.apply(entry.session()),
        begins,
        begins.plus(Duration.ofMinutes(minutes(programme, entry))));
  }

  /** Nobody without the address can tell from it whose it is. */
  private String uid(CalendarEntry entry) {
    String name = timetable.address() + "/" + entry.date() + "/" + entry.session();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@backwise";
  }

  private static int minutes(Programme programme, CalendarEntry entry) {
    int seconds =
        programme.phases().get(entry.phase()).routines().stream()
            .filter(routine -> routine.kind() == entry.routine())
            .mapToInt(Routine::seconds)
            .findFirst()
            .orElse(0);
    return Math.max(1, (seconds + MINUTE - 1) / MINUTE);
  }
}
