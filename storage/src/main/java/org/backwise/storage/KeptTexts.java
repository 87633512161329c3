package org.backwise.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.sessions.stores.Keeping;
import org.jdbi.v3.core.Handle;

/**
 * A table of documents, each written once and never changed. A person's documents of all tables are
 * numbered in the order in which they came.
 */
final class KeptTexts<T> {

  private final Database database;
  private final String table;
  private final List<String> facts;
  private final TextForm<T> form;

  /** The table {@code table} with a column for each of {@code facts}. */
  KeptTexts(Database database, String table, List<String> facts, TextForm<T> form) {
    this.database = database;
    this.table = table;
    this.facts = facts;
    this.form = form;
  }

  /** Keeps {@code value} under {@code id}, with its facts in the order of the columns. */
  Keeping add(UUID person, UUID id, T value, List<String> itsFacts) {
    String body = readable(value);
    return database.write(
        handle -> {
          Optional<Long> position = nextPosition(handle, person);
          if (position.isEmpty()) {
            return Keeping.NO_SUCH_PERSON;
          }
          List<KeptText> there = rows(handle, person, "and id = ?", id.toString());
          if (there.isEmpty()) {
            insert(handle, new KeptText(person, id, position.get(), itsFacts, body));
            return Keeping.ADDED;
          }
          boolean same = value(there.get(0)).equals(value);
          return same ? Keeping.ALREADY_THERE : Keeping.OTHER_CONTENT;
        });
  }

  /** What was acknowledged can be read back: so a text that cannot is never taken. */
  private String readable(T value) {
    String body = form.write(value);
    if (!form.read(body).equals(value)) {
      throw new IllegalArgumentException(
          "%s (%s) is not read back as it was written. Maybe its form leaves something out."
              .formatted(table, body));
    }
    return body;
  }

  /** The documents of {@code person}, cut and ordered by {@code tail}. */
  List<KeptText> of(UUID person, String tail, Object... values) {
    return database.read(handle -> rows(handle, person, tail, values));
  }

  /** What stands in {@code row}. */
  T value(KeptText row) {
    try {
      return form.read(row.body());
    } catch (RuntimeException e) {
      String which = "%s %s in %s".formatted(table, row.id(), database.where());
      throw new StorageFailure(Fault.UNREADABLE, which, e);
    }
  }

  /** Also holds every other writer of this person until the transaction ends. */
  private static Optional<Long> nextPosition(Handle handle, UUID person) {
    return handle
        .select(
            "update person set newest_position = newest_position + 1"
                + " where person_id = ? returning newest_position",
            person.toString())
        .mapTo(Long.class)
        .findFirst();
  }

  private void insert(Handle handle, KeptText row) {
    List<Object> values = new ArrayList<>(row.facts());
    values.add(row.person().toString());
    values.add(row.id().toString());
    values.add(row.position());
    values.add(row.body());
    values.add(row.fingerprint());
    String places = String.join(", ", Collections.nCopies(values.size(), "?"));
    handle.execute(
        "insert into " + table + " (" + columns() + ") values (" + places + ")", values.toArray());
  }

  private List<KeptText> rows(Handle handle, UUID person, String tail, Object... values) {
    List<Object> all = new ArrayList<>(List.of(person.toString()));
    Collections.addAll(all, values);
    String sql = "select " + columns() + " from " + table + " where person_id = ? " + tail;
    return handle.select(sql, all.toArray()).map((row, context) -> row(row)).list();
  }

  private String columns() {
    return String.join(", ", facts) + ", person_id, id, position, body, fingerprint";
  }

  private KeptText row(ResultSet row) throws SQLException {
    List<String> itsFacts = new ArrayList<>();
    for (String fact : facts) {
      itsFacts.add(String.valueOf(row.getString(fact)));
    }
    KeptText kept =
        new KeptText(
            uuid(row.getString("person_id")),
            uuid(row.getString("id")),
            row.getLong("position"),
            itsFacts,
            String.valueOf(row.getString("body")));
    if (!kept.fingerprint().equals(row.getString("fingerprint"))) {
      throw new StorageFailure(Fault.DAMAGED, database.where(), null);
    }
    return kept;
  }

  private UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new StorageFailure(Fault.DAMAGED, database.where(), e);
    }
  }
}
