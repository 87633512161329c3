package org.backwise.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Jdbi;

/**
 * The file with everything in it. A new one gets its name only when it is whole: so one that is
 * empty or without tables is damaged, never new, and nobody's data is quietly begun afresh.
 */
final class SqliteFile {

  private static final Object ONE_AT_A_TIME = new Object();

  private final Path folder;
  private final Path file;
  private final SqliteEngine engine;
  private final Faults faults;

  SqliteFile(Place.Folder place, SqliteEngine engine) {
    this.folder = place.path();
    this.file = place.file();
    this.engine = engine;
    this.faults = new Faults(engine);
  }

  /** Makes the file or checks it; one process at a time. */
  void prepare() {
    synchronized (ONE_AT_A_TIME) {
      try {
        OwnerOnly.folder(folder);
        Path lockFile = OwnerOnly.file(folder.resolve("backwise.lock"));
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          makeOrCheck(lock.isValid());
        }
      } catch (IOException e) {
        throw new StorageFailure(fault(e), folder.toString(), e);
      }
    }
  }

  private void makeOrCheck(boolean locked) throws IOException {
    if (Files.exists(file)) {
      new SqliteCheck(file, engine).run();
      OwnerOnly.close(file);
    } else if (Files.exists(beside("-wal"))) {
      throw new StorageFailure(Fault.DAMAGED, engine.where(), null);
    } else if (locked) {
      make();
    }
  }

  private void make() throws IOException {
    Path unfinished = beside(".new");
    for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
      Files.deleteIfExists(Path.of(unfinished + ending));
    }
    OwnerOnly.file(unfinished);
    faults.told(
        () -> {
          Jdbi.create(engine.source(unfinished)).useTransaction(h -> Migrations.run(h, engine));
          return unfinished;
        });
    sync(unfinished);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    syncFolder();
  }

  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** So that the new name lasts; a system that has no such thing keeps names by itself. */
  private void syncFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private Path beside(String ending) {
    return Path.of(file + ending);
  }

  private static Fault fault(IOException e) {
    boolean full = String.valueOf(e.getMessage()).contains("No space left");
    return full ? Fault.FULL : Fault.NOT_WRITABLE;
  }
}
