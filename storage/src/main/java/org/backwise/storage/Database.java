package org.backwise.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** An open database of either kind. */
final class Database implements AutoCloseable {

  private final Engine engine;
  private final Faults faults;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Map<Thread, Handle> underWay = new ConcurrentHashMap<>();

  private Database(Engine engine, HikariDataSource pool) {
    this.engine = engine;
    this.faults = new Faults(engine);
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  /** Checks, opens and migrates it. */
  @SuppressWarnings("MustBeClosedChecker")
  static Database open(Engine engine) {
    engine.prepare();
    Faults faults = new Faults(engine);
    Database database =
        faults.told(() -> new Database(engine, new HikariDataSource(engine.pool())));
    try {
      database.write(
          handle -> {
            Migrations.run(handle, engine);
            return true;
          });
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    return database;
  }

  <T> T read(Function<Handle, T> work) {
    @Nullable Handle open = underWay.get(Thread.currentThread());
    return faults.told(() -> open == null ? jdbi.withHandle(work::apply) : work.apply(open));
  }

  /** Runs {@code work} in one transaction; when this returns, it is on disk. */
  <T> T write(Function<Handle, T> work) {
    @Nullable Handle open = underWay.get(Thread.currentThread());
    if (open != null) {
      return faults.told(() -> work.apply(open));
    }
    if (!engine.oneWriter()) {
      return faults.told(() -> jdbi.inTransaction(work::apply));
    }
    turn.lock();
    try {
      return faults.told(() -> jdbi.inTransaction(work::apply));
    } finally {
      turn.unlock();
    }
  }

  /** Runs all reading and writing of {@code work} in one transaction, undone when it says no. */
  boolean allOrNothing(BooleanSupplier work) {
    try {
      return write(handle -> together(handle, work));
    } catch (Undone e) {
      return false;
    }
  }

  private boolean together(Handle handle, BooleanSupplier work) {
    underWay.put(Thread.currentThread(), handle);
    try {
      if (!work.getAsBoolean()) {
        throw new Undone();
      }
      return true;
    } finally {
      underWay.remove(Thread.currentThread());
    }
  }

  /** Takes a transaction back. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Clears away what a removal left. */
  void sweep() {
    if (!engine.sweep().isEmpty()) {
      read(handle -> handle.createQuery(engine.sweep()).mapToMap().list());
    }
  }

  String where() {
    return engine.where();
  }

  @Override
  public void close() {
    pool.close();
  }
}
