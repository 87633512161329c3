package org.backwise.storage;

import java.nio.file.Path;

/** Where the data is kept. */
public sealed interface Place {

  /** One SQLite file in this folder, for its owner alone. */
  record Folder(Path path) implements Place {

    /** The file with everything in it. */
    public Path file() {
      return path.resolve("backwise.db");
    }
  }

  /** A PostgreSQL database that several servers may share. */
  record Server(String jdbcUrl, String user, String password) implements Place {

    public Server {
      if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
        throw new IllegalArgumentException(
            "The database address does not start with jdbc:postgresql: . Maybe the start is"
                + " missing: jdbc:postgresql://host/name.");
      }
    }

    /** Without the address and the password, which have no place in a log. */
    @Override
    public String toString() {
      return "Server[PostgreSQL]";
    }
  }
}
