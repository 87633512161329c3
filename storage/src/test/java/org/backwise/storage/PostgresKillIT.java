package org.backwise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.backwise.sessions.diary.DiaryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database server is killed under a running application; what was acknowledged is there. */
class PostgresKillIT {

  private static final int ROUNDS = Integer.getInteger("backwise.serverKills", 2);
  private static final UUID ANN = Samples.person("ann").id();

  @TempDir Path temporary;

  @Test
  void losesNothingThatWasAcknowledged() throws Exception {
    Random random = new Random(11);
    List<UUID> acknowledged = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      try (EmbeddedPostgres server = start()) {
        acknowledged.addAll(appendAndKill(server, "r" + round + "-", random.nextInt(150)));
      }
      try (EmbeddedPostgres server = start();
          Storage storage = open(server)) {
        assertThat(storage.diary().of(ANN).stream().map(DiaryEntry::id))
            .doesNotHaveDuplicates()
            .containsAll(acknowledged)
            .hasSizeLessThanOrEqualTo(acknowledged.size() + round + 1);
      }
    }
    assertThat(acknowledged).isNotEmpty();
  }

  private EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(temporary.resolve("pg"))
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  private static Storage open(EmbeddedPostgres server) {
    String url = server.getJdbcUrl("postgres", "postgres");
    return Storage.open(new Place.Server(url, "postgres", ""), Samples.FORMS);
  }

  /** Kills the server after some entries, while the next ones are on their way. */
  private List<UUID> appendAndKill(EmbeddedPostgres server, String round, int before)
      throws IOException {
    List<UUID> acknowledged = new ArrayList<>();
    ProcessHandle process = process();
    try (Storage storage = open(server)) {
      storage.people().keep(Samples.person("ann"));
      for (int n = 0; true; n++) {
        if (n == before) {
          new Thread(process::destroyForcibly).start();
        }
        DiaryEntry entry = Samples.pain(round + n, Samples.DAY, n % 11);
        storage.diary().add(ANN, entry);
        acknowledged.add(entry.id());
      }
    } catch (StorageFailure e) {
      assertThat(e.fault()).isEqualTo(Fault.UNREACHABLE);
    }
    process.onExit().join();
    return acknowledged;
  }

  private ProcessHandle process() throws IOException {
    String pid = Files.readAllLines(temporary.resolve("pg").resolve("postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
  }
}
