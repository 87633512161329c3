package org.backwise.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Looks at a file that is there, and changes nothing in it: is it sound, and ours? */
final class SqliteCheck {

  private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final long MOST_PAGES = 16_384;
  private static final String OUR_TABLE =
      "select 1 from sqlite_master where type = 'table' and name = 'migration'";

  private final Path file;
  private final SqliteEngine engine;

  SqliteCheck(Path file, SqliteEngine engine) {
    this.file = file;
    this.engine = engine;
  }

  /** Refuses the file unless it is whole, ours and writable. */
  void run() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw failure(Fault.NOT_OURS);
    }
    if (!Files.isWritable(file)) {
      throw failure(Fault.NOT_WRITABLE);
    }
    if (!Arrays.equals(header(), HEADER)) {
      throw failure(Fault.DAMAGED);
    }
    new Faults(engine).told(() -> Jdbi.create(engine.looking(file)).withHandle(this::sound));
  }

  private byte[] header() throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER.length);
    }
  }

  private boolean sound(Handle handle) {
    if (!handle.createQuery(depth(handle)).mapTo(String.class).first().equals("ok")) {
      throw failure(Fault.DAMAGED);
    }
    if (handle.createQuery(OUR_TABLE).mapTo(Integer.class).findOne().isEmpty()) {
      throw failure(Fault.NOT_OURS);
    }
    return true;
  }

  /** A diary of usual size is checked through and through, a large one without its indexes. */
  private static String depth(Handle handle) {
    long pages = handle.createQuery("pragma page_count").mapTo(Long.class).one();
    return pages <= MOST_PAGES ? "pragma integrity_check(1)" : "pragma quick_check(1)";
  }

  private StorageFailure failure(Fault fault) {
    return new StorageFailure(fault, engine.where(), null);
  }
}
