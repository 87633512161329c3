package org.backwise.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backwise.sessions.stores.SessionPositions;

/** Session positions in SQL. */
final class SqlSessionPositions implements SessionPositions {

  private static final String WHICH = " where person_id = ? and session_date = ? and session = ?";

  private final Database database;

  SqlSessionPositions(Database database) {
    this.database = database;
  }

  @Override
  public boolean keep(UUID person, SessionPosition position) {
    return 1
        == database.write(
            handle ->
                handle.execute(
                    "insert into session_position"
                        + " (person_id, session_date, session, count, second, programme_id)"
                        + " select person_id, ?, ?, ?, ?, ? from person where person_id = ?"
                        + " on conflict (person_id, session_date, session) do update set"
                        + " count = excluded.count, second = excluded.second,"
                        + " programme_id = excluded.programme_id"
                        + " where session_position.count < excluded.count",
                    position.date().toString(),
                    position.session(),
                    position.count(),
                    position.second(),
                    position.programme().toString(),
                    person.toString()));
  }

  @Override
  public Optional<SessionPosition> find(UUID person, LocalDate date, String session) {
    return database.read(
        handle ->
            handle
                .select(
                    "select session_date, session, count, second, programme_id"
                        + " from session_position"
                        + WHICH,
                    person.toString(),
                    date.toString(),
                    session)
                .map((row, context) -> position(row))
                .findOne());
  }

  @Override
  public void forget(UUID person, LocalDate date, String session) {
    database.write(
        handle ->
            handle.execute(
                "delete from session_position" + WHICH,
                person.toString(),
                date.toString(),
                session));
  }

  private static SessionPosition position(ResultSet row) throws SQLException {
    return new SessionPosition(
        LocalDate.parse(row.getString(1)),
        row.getString(2),
        row.getLong(3),
        row.getInt(4),
        UUID.fromString(row.getString(5)));
  }
}
