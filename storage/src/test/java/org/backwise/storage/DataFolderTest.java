package org.backwise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backwise.sessions.stores.Keeping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  private static final UUID ANN = Samples.person("ann").id();

  @TempDir Path temporary;

  private Storage open(Path folder) {
    return Storage.open(new Place.Folder(folder), Samples.FORMS);
  }

  private void refuses(Path folder) {
    assertThatExceptionOfType(StorageFailure.class)
        .isThrownBy(() -> open(folder))
        .withMessageStartingWith("Backwise cannot write in " + folder)
        .satisfies(failure -> assertThat(failure.fault()).isEqualTo(Fault.NOT_WRITABLE));
  }

  @Test
  void refusesAFolderThatIsAFile() throws IOException {
    refuses(Files.createFile(temporary.resolve("file")));
    refuses(temporary.resolve("file").resolve("below"));
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Path proc = Path.of("/proc/self");
    assumeThat(proc).exists();
    refuses(proc.resolve("backwise"));
    refuses(proc);
  }

  @Test
  void keepsEverythingForItsOwnerAlone() throws IOException {
    assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path folder = temporary.resolve("a").resolve("data");
    try (Storage storage = open(folder)) {
      storage.people().keep(Samples.person("ann"));
      assertThat(permissions(folder)).isEqualTo("rwx------");
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.toList())
            .hasSizeGreaterThan(2)
            .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
      }
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** 2 is FULL: no test that kills a process would notice less. */
  @Test
  void writesThroughToTheDisk() {
    try (Database database = Database.open(new SqliteEngine(new Place.Folder(temporary)))) {
      assertThat(pragma(database, "synchronous")).isEqualTo("2");
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "fullfsync")).isEqualTo("1");
      assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(database, "busy_timeout")).isEqualTo("10000");
    }
  }

  private static String pragma(Database database, String name) {
    return database.read(h -> h.createQuery("pragma " + name).mapTo(String.class).one());
  }

  @Test
  void leavesNoTraceOfARemovedPerson() throws IOException {
    try (Storage storage = open(temporary)) {
      storage.people().keep(Samples.person("ann"));
      storage.drafts().keep(ANN, "intake", "a-marker-of-ann");
      storage.diary().add(ANN, Samples.word("w", "another-marker-of-ann"));
      assertThat(traces("marker-of-ann")).isNotEmpty();
      storage.people().remove(ANN);
      assertThat(traces("marker-of-ann")).isEmpty();
    }
    assertThat(traces("marker-of-ann")).isEmpty();
  }

  private List<Path> traces(String marker) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(file -> text(file).contains(marker)).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void opensOnceWhereManyBeginAtTheSameTime() {
    Path folder = temporary.resolve("data");
    List<Boolean> opened =
        Together.run(
            4,
            i -> {
              try (Storage storage = open(folder)) {
                storage.people().keep(Samples.person("p" + i));
                return true;
              }
            });
    assertThat(opened).containsOnly(true);
    try (Storage storage = open(folder)) {
      assertThat(storage.people().all()).hasSize(4);
    }
  }

  @Test
  void saysThatThereIsNoRoomAndGoesOnWhenThereIs() {
    Place.Folder place = new Place.Folder(temporary);
    int kept = 0;
    try (Database database = Database.open(new SmallDisk(new SqliteEngine(place)))) {
      new SqlPeople(database).keep(Samples.person("ann"));
      SqlDiaryEntries diary = new SqlDiaryEntries(database);
      String note = "long ".repeat(500);
      StorageFailure failure = null;
      while (failure == null) {
        try {
          diary.add(ANN, Samples.word("w" + kept, note));
          kept++;
        } catch (StorageFailure e) {
          failure = e;
        }
      }
      assertThat(failure.fault()).isEqualTo(Fault.FULL);
      assertThat(failure).hasMessageContaining("no room left");
      assertThat(diary.of(ANN)).hasSize(kept);
    }
    try (Storage storage = open(temporary)) {
      assertThat(storage.diary().of(ANN)).hasSize(kept);
      assertThat(storage.diary().add(ANN, Samples.word("again", ""))).isEqualTo(Keeping.ADDED);
    }
  }

  /** Has room for sixty pages. */
  private record SmallDisk(SqliteEngine engine) implements Engine {

    @Override
    public void prepare() {
      engine.prepare();
    }

    @Override
    public HikariConfig pool() {
      HikariConfig config = engine.pool();
      config.setConnectionInitSql("pragma max_page_count = 60");
      return config;
    }

    @Override
    public boolean oneWriter() {
      return engine.oneWriter();
    }

    @Override
    public String migrationLock() {
      return engine.migrationLock();
    }

    @Override
    public String sweep() {
      return engine.sweep();
    }

    @Override
    public Fault fault(SQLException e) {
      return engine.fault(e);
    }

    @Override
    public String where() {
      return engine.where();
    }
  }

  @Test
  void takesNoOtherDatabaseThanPostgres() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place.Server("jdbc:h2:mem:", "sa", "secret"));
    assertThat(new Place.Server("jdbc:postgresql://host/name?password=secret", "me", "secret"))
        .asString()
        .doesNotContain("secret", "host");
  }

  @Test
  void saysThatADatabaseCannotBeReached() {
    Place nowhere = new Place.Server("jdbc:postgresql://127.0.0.1:1/none", "me", "");
    assertThatExceptionOfType(StorageFailure.class)
        .isThrownBy(() -> Storage.open(nowhere, Samples.FORMS))
        .withMessageStartingWith("The PostgreSQL database cannot be reached")
        .satisfies(failure -> assertThat(failure.fault()).isEqualTo(Fault.UNREACHABLE));
  }
}
