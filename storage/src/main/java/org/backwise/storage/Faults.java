package org.backwise.storage;

import java.sql.SQLException;
import java.util.function.Supplier;

/** Turns what the database throws into a failure with a sentence. */
final class Faults {

  private static final int DEEPEST = 20;

  private final Engine engine;

  Faults(Engine engine) {
    this.engine = engine;
  }

  <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (StorageFailure e) {
      throw e;
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  /** The failure for {@code e}; a mistake of the program that no database told stays what it is. */
  private RuntimeException failure(RuntimeException e) {
    Throwable told = e;
    for (int depth = 0; told != null && depth < DEEPEST; depth++) {
      if (told instanceof SQLException sql && engine.fault(sql) != Fault.OTHER) {
        return new StorageFailure(engine.fault(sql), engine.where(), e);
      }
      told = told.getCause();
    }
    return fromDatabase(e) ? new StorageFailure(Fault.OTHER, engine.where(), e) : e;
  }

  private static boolean fromDatabase(Throwable e) {
    Throwable told = e;
    for (int depth = 0; told != null && depth < DEEPEST; depth++) {
      if (told instanceof SQLException) {
        return true;
      }
      told = told.getCause();
    }
    return false;
  }
}
