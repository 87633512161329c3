package org.backwise.storage;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;

/** What differs between the databases. */
interface Engine {

  /** Makes the database ready to be opened, or refuses it; nothing damaged is touched. */
  void prepare();

  /** How to reach it. */
  HikariConfig pool();

  /** Whether writers take turns here, because the database lets one in at a time. */
  boolean oneWriter();

  /** Run before migrations, inside their transaction: lets one process migrate at a time. */
  String migrationLock();

  /** Run after a person was removed, so that no trace of them stays. */
  String sweep();

  /** What {@code e} says. */
  Fault fault(SQLException e);

  /** What to call it, in a sentence for people. */
  String where();
}
