package org.backwise.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Hashes of tokens that open a door: sign-in links and sign-ins. The tokens themselves are not
 * kept. The caller tells the time.
 */
public final class TokenHashes {

  private static final String LIVING = " where hash = ? and purpose = ? and ends_at > ?";

  private final Database database;

  TokenHashes(Database database) {
    this.database = database;
  }

  /**
   * Keeps a hash for {@code purpose} until {@code endsAt}.
   *
   * @return false when there is no such person, or the hash is there already
   */
  public boolean keep(UUID person, String purpose, String hash, Instant endsAt) {
    return 1
        == database.write(
            handle ->
                handle.execute(
                    "insert into token (person_id, purpose, hash, ends_at)"
                        + " select person_id, ?, ?, ? from person where person_id = ?"
                        + " on conflict (person_id, purpose, hash) do nothing",
                    purpose,
                    hash,
                    endsAt.getEpochSecond(),
                    person.toString()));
  }

  /** Whose it is, while it lasts. */
  public Optional<UUID> find(String purpose, String hash, Instant now) {
    return database.read(
        handle ->
            handle
                .select("select person_id from token" + LIVING, hash, purpose, now.getEpochSecond())
                .mapTo(String.class)
                .map(UUID::fromString)
                .findFirst());
  }

  /** The same, once: of many who ask at the same time, on any server, one gets an answer. */
  public Optional<UUID> take(String purpose, String hash, Instant now) {
    return database.write(
        handle ->
            handle
                .select(
                    "delete from token" + LIVING + " returning person_id",
                    hash,
                    purpose,
                    now.getEpochSecond())
                .mapTo(String.class)
                .map(UUID::fromString)
                .findFirst());
  }

  /** Ends one. */
  public void end(String purpose, String hash) {
    database.write(
        handle ->
            handle.execute("delete from token where hash = ? and purpose = ?", hash, purpose));
  }

  /** Ends all of a person's, for example when a device was lost. */
  public void endAll(UUID person, String purpose) {
    database.write(
        handle ->
            handle.execute(
                "delete from token where person_id = ? and purpose = ?",
                person.toString(),
                purpose));
  }

  /** Sweeps away those that have ended by {@code now}. */
  public void sweep(Instant now) {
    database.write(
        handle -> handle.execute("delete from token where ends_at <= ?", now.getEpochSecond()));
  }
}
