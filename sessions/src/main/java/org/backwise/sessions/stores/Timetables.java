package org.backwise.sessions.stores;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When people do their sessions, and the secret addresses under which their calendars ask. */
public interface Timetables {

  /** Keeps {@code timetable}; an address that it no longer has leads nowhere. */
  Keeping keep(UUID person, Timetable timetable);

  /** The person's timetable. */
  Optional<Timetable> find(UUID person);

  /** Whose calendar asks under {@code address}. */
  Optional<UUID> behind(String address);

  /**
   * When somebody does their sessions.
   *
   * @param address a secret word; null: no calendar asks
   * @param zone in which the times are meant
   * @param times by the session's place in the day: morning, main or stretch
   */
  record Timetable(@Nullable String address, ZoneId zone, SortedMap<String, LocalTime> times) {

    public Timetable {
      times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
    }

    /** The same at another address; null: at none. */
    public Timetable at(@Nullable String other) {
      return new Timetable(other, zone, times);
    }
  }
}
