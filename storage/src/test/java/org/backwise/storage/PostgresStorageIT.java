package org.backwise.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class PostgresStorageIT extends StorageContract {

  private static EmbeddedPostgres server;
  private static int databases;

  private String name;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  @Override
  void open() throws Exception {
    name = "test" + ++databases;
    Jdbi.create(server.getPostgresDatabase()).useHandle(h -> h.execute("create database " + name));
    super.open();
  }

  @Override
  Place.Server place() {
    return new Place.Server(server.getJdbcUrl("postgres", name), "postgres", "");
  }

  @Override
  Jdbi raw() {
    return Jdbi.create(server.getDatabase("postgres", name));
  }
}
