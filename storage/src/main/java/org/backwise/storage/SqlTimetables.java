package org.backwise.storage;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.backwise.sessions.stores.Keeping;
import org.backwise.sessions.stores.Timetables;
import org.jdbi.v3.core.Handle;

/** Timetables in SQL. */
final class SqlTimetables implements Timetables {

  private final Database database;

  SqlTimetables(Database database) {
    this.database = database;
  }

  @Override
  public Keeping keep(UUID person, Timetable timetable) {
    return database.write(handle -> keep(handle, person.toString(), timetable));
  }

  private static Keeping keep(Handle handle, String person, Timetable timetable) {
    handle.execute("delete from timetable where person_id = ?", person);
    int kept =
        handle.execute(
            "insert into timetable (person_id, address, zone)"
                + " select person_id, cast(? as text), ? from person where person_id = ?",
            timetable.address(),
            timetable.zone().getId(),
            person);
    if (kept == 0) {
      return Keeping.NO_SUCH_PERSON;
    }
    timetable
        .times()
        .forEach(
            (session, time) ->
                handle.execute(
                    "insert into session_time (person_id, session, begins_at) values (?, ?, ?)",
                    person,
                    session,
                    time.toString()));
    return Keeping.ADDED;
  }

  @Override
  public Optional<Timetable> find(UUID person) {
    return database.read(
        handle ->
            handle
                .select(
                    "select address, zone from timetable where person_id = ?", person.toString())
                .map(
                    (row, context) ->
                        new Timetable(row.getString(1), zone(row.getString(2)), new TreeMap<>()))
                .findOne()
                .map(found -> new Timetable(found.address(), found.zone(), times(handle, person))));
  }

  private SortedMap<String, LocalTime> times(Handle handle, UUID person) {
    SortedMap<String, LocalTime> times = new TreeMap<>();
    handle
        .select(
            "select session, begins_at from session_time where person_id = ?", person.toString())
        .map((row, context) -> times.put(row.getString(1), time(row.getString(2))))
        .list();
    return times;
  }

  private ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new StorageFailure(Fault.DAMAGED, database.where(), e);
    }
  }

  private LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw new StorageFailure(Fault.DAMAGED, database.where(), e);
    }
  }

  @Override
  public Optional<UUID> behind(String address) {
    return database.read(
        handle ->
            handle
                .select("select person_id from timetable where address = ?", address)
                .mapTo(String.class)
                .map(UUID::fromString)
                .findOne());
  }
}
