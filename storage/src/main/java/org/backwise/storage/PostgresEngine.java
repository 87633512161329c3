package org.backwise.storage;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;

/** A PostgreSQL database. */
final class PostgresEngine implements Engine {

  private static final int CONNECTIONS = 10;
  private static final long PATIENCE_MILLIS = 10_000;

  private final Place.Server place;

  PostgresEngine(Place.Server place) {
    this.place = place;
  }

  @Override
  public void prepare() {
    // the server looks after its files
  }

  @Override
  public HikariConfig pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(place.jdbcUrl());
    config.setUsername(place.user());
    config.setPassword(place.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    // what was acknowledged is on disk, whatever the server's own setting
    config.setConnectionInitSql("set synchronous_commit to on");
    return config;
  }

  @Override
  public boolean oneWriter() {
    return false;
  }

  @Override
  public String migrationLock() {
    return "select pg_advisory_xact_lock(4257211911)";
  }

  @Override
  public String sweep() {
    return "";
  }

  @Override
  public Fault fault(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return switch (state) {
      case "53100" -> Fault.FULL;
      case "XX001", "XX002" -> Fault.DAMAGED;
      case "58030", "58P01" -> Fault.DISK;
      case "25006", "42501" -> Fault.NOT_WRITABLE;
      case "40001", "40P01", "55P03" -> Fault.BUSY;
      case "53300", "57P01", "57P02", "57P03", "3D000" -> Fault.UNREACHABLE;
      default -> state.startsWith("08") || state.startsWith("28") ? Fault.UNREACHABLE : Fault.OTHER;
    };
  }

  @Override
  public String where() {
    return "the PostgreSQL database";
  }
}
