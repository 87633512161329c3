package org.backwise.storage;

import java.util.Optional;
import java.util.UUID;

/** Texts that people have not finished yet, such as the answers of an intake; by name. */
public final class Drafts {

  private final Database database;

  Drafts(Database database) {
    this.database = database;
  }

  /**
   * Keeps {@code text}; when this returns, it is on disk.
   *
   * @return false when there is no such person, so that nothing was kept
   */
  public boolean keep(UUID person, String name, String text) {
    return 1
        == database.write(
            handle ->
                handle.execute(
                    "insert into draft (person_id, name, body)"
                        + " select person_id, ?, ? from person where person_id = ?"
                        + " on conflict (person_id, name) do update set body = excluded.body",
                    name,
                    text,
                    person.toString()));
  }

  /** The text as it was kept last. */
  public Optional<String> find(UUID person, String name) {
    return database.read(
        handle ->
            handle
                .select(
                    "select body from draft where person_id = ? and name = ?",
                    person.toString(),
                    name)
                .mapTo(String.class)
                .findOne());
  }

  /** Forgets it. */
  public void forget(UUID person, String name) {
    database.write(
        handle ->
            handle.execute(
                "delete from draft where person_id = ? and name = ?", person.toString(), name));
  }
}
