package org.backwise.storage;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;

class SqliteStorageTest extends StorageContract {

  @TempDir Path folder;

  @Override
  Place.Folder place() {
    return new Place.Folder(folder.resolve("data"));
  }

  @Override
  Jdbi raw() {
    return Jdbi.create("jdbc:sqlite:" + place().file());
  }
}
