package org.backwise.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.sessions.stores.People;

/** People in SQL. */
final class SqlPeople implements People {

  private static final String SELECT = "select person_id, name, zone, language from person";

  private final Database database;

  SqlPeople(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Person person) {
    database.write(
        handle ->
            handle.execute(
                "insert into person (person_id, name, zone, language, newest_position)"
                    + " values (?, ?, ?, ?, 0) on conflict (person_id) do update set"
                    + " name = excluded.name, zone = excluded.zone, language = excluded.language",
                person.id().toString(),
                person.name(),
                person.zone().getId(),
                person.language()));
  }

  @Override
  public Optional<Person> find(UUID id) {
    return database.read(
        handle ->
            handle
                .select(SELECT + " where person_id = ?", id.toString())
                .map((row, context) -> person(row))
                .findOne());
  }

  /** Sorted here, since databases differ in the order of letters. */
  @Override
  public List<Person> all() {
    return database
        .read(handle -> handle.select(SELECT).map((row, context) -> person(row)).list())
        .stream()
        .sorted(Comparator.comparing(Person::name).thenComparing(p -> p.id().toString()))
        .toList();
  }

  @Override
  public void remove(UUID id) {
    database.write(
        handle -> handle.execute("delete from person where person_id = ?", id.toString()));
    database.sweep();
  }

  private Person person(ResultSet row) throws SQLException {
    try {
      return new Person(
          UUID.fromString(row.getString(1)),
          row.getString(2),
          ZoneId.of(row.getString(3)),
          row.getString(4));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new StorageFailure(Fault.DAMAGED, database.where(), e);
    }
  }
}
