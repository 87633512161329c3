package org.backwise.storage;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite in one file of the data folder. */
final class SqliteEngine implements Engine {

  private static final int CONNECTIONS = 4;
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int PRIMARY_CODE = 0xff;

  private final Place.Folder place;

  SqliteEngine(Place.Folder place) {
    this.place = place;
  }

  @Override
  public void prepare() {
    new SqliteFile(place, this).prepare();
  }

  @Override
  public HikariConfig pool() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source(place.file()));
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    // some systems need to be told that "on disk" means the disk, not its cache
    config.setConnectionInitSql("pragma fullfsync = on");
    return config;
  }

  /** Connections that only look, so that a file which turns out not to be ours stays as it is. */
  SQLiteDataSource looking(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** Connections to {@code file} that keep every commit through a power cut. */
  SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    config.setPragma(Pragma.SECURE_DELETE, "on");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public boolean oneWriter() {
    return true;
  }

  @Override
  public String migrationLock() {
    return "";
  }

  @Override
  public String sweep() {
    return "pragma wal_checkpoint(truncate)";
  }

  @Override
  public Fault fault(SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return Fault.OTHER;
    }
    SQLiteErrorCode primary =
        SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE);
    return switch (primary) {
      case SQLITE_FULL -> Fault.FULL;
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Fault.DAMAGED;
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Fault.NOT_WRITABLE;
      case SQLITE_BUSY, SQLITE_LOCKED -> Fault.BUSY;
      case SQLITE_IOERR ->
          sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE ? Fault.FULL : Fault.DISK;
      default -> Fault.OTHER;
    };
  }

  @Override
  public String where() {
    return place.file().toString();
  }
}
