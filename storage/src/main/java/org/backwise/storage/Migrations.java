package org.backwise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * Brings the tables to the newest form: each script once, in order, all in one transaction, each
 * remembered with its fingerprint.
 */
final class Migrations {

  /** Only ever grows at its end; a script that was released is never changed. */
  private static final List<String> SCRIPTS = List.of("1-people-and-diary.sql", "2-timetable.sql");

  private static final String MEMORY =
      "create table if not exists migration"
          + " (version integer not null primary key, name text not null, fingerprint text not null)";

  private Migrations() {}

  static void run(Handle handle, Engine engine) {
    if (!engine.migrationLock().isEmpty()) {
      handle.createQuery(engine.migrationLock()).mapToMap().list();
    }
    handle.execute(MEMORY);
    List<Done> done = done(handle);
    if (done.size() > SCRIPTS.size()) {
      throw new StorageFailure(Fault.NEWER, engine.where(), null);
    }
    for (int version = 1; version <= SCRIPTS.size(); version++) {
      Script script = Script.load(version, SCRIPTS.get(version - 1));
      if (version > done.size()) {
        apply(handle, script);
      } else if (!script.done().equals(done.get(version - 1))) {
        throw new StorageFailure(Fault.NOT_OURS, engine.where(), null);
      }
    }
  }

  private static List<Done> done(Handle handle) {
    return handle
        .createQuery("select version, name, fingerprint from migration order by version")
        .map((row, context) -> new Done(row.getInt(1), row.getString(2), row.getString(3)))
        .list();
  }

  private static void apply(Handle handle, Script script) {
    for (String statement : script.text().split(";\\s*\n")) {
      if (!statement.isBlank()) {
        handle.execute(statement);
      }
    }
    Done done = script.done();
    handle.execute(
        "insert into migration (version, name, fingerprint) values (?, ?, ?)",
        done.version(),
        done.name(),
        done.fingerprint());
  }

  private record Done(int version, String name, String fingerprint) {}

  private record Script(int version, String name, String text) {

    static Script load(int version, String name) {
      try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + name)) {
        byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
        return new Script(version, name, new String(bytes, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("migration (%s) cannot be read".formatted(name), e);
      }
    }

    Done done() {
      return new Done(version, name, Fingerprint.of(List.of(text)));
    }
  }
}
