package org.backwise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.backwise.sessions.diary.DiaryEntry;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that keeps entries is killed; what it had acknowledged is there, once. */
class KillIT {

  private static final int ROUNDS = Integer.getInteger("backwise.kills", 10);
  private static final int MOST_BEFORE_KILL = 400;
  private static final int MOST_START_MILLIS = 2500;
  private static final UUID ANN = Samples.person("ann").id();

  @TempDir Path temporary;

  /** All rounds on the same data, killed after a number of acknowledged entries. */
  @Test
  void losesNothingThatWasAcknowledged() throws Exception {
    Random random = new Random(9);
    Set<UUID> acknowledged = new TreeSet<>();
    int unheard = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Process child = start(temporary, "r" + round);
      acknowledged.addAll(killAfter(child, 1 + random.nextInt(MOST_BEFORE_KILL)));
      unheard += AppendUntilKilled.THREADS;
      List<UUID> kept = kept(temporary);
      assertThat(kept).as("round %d", round).doesNotHaveDuplicates().containsAll(acknowledged);
      assertThat(kept.size()).isLessThanOrEqualTo(acknowledged.size() + unheard);
    }
    System.out.printf("kills: %d, acknowledged: %d%n", ROUNDS, acknowledged.size());
  }

  /** Each round on a new folder, killed while it is being made or soon after. */
  @Test
  void opensAgainWheneverItsFirstStartWasCutShort() throws Exception {
    Random random = new Random(10);
    for (int round = 0; round < ROUNDS / 2; round++) {
      Path folder = temporary.resolve("first" + round);
      Process child = start(folder, "r");
      child.waitFor(random.nextInt(MOST_START_MILLIS), TimeUnit.MILLISECONDS);
      List<UUID> acknowledged = killAfter(child, 0);
      assertThat(kept(folder)).doesNotHaveDuplicates().containsAll(acknowledged);
    }
  }

  private static Process start(Path folder, String round) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            AppendUntilKilled.class.getName(),
            folder.toString(),
            round);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /**
   * Kills after so many lines; returns what was acknowledged, also what came after the last. By its
   * handle, since a process destroyed directly takes what it wrote with it.
   */
  private static List<UUID> killAfter(Process child, int lines) throws Exception {
    List<UUID> acknowledged = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines == 0 ? "" : out.readLine();
      for (int read = 1; line != null && read < lines; read++) {
        acknowledged.add(id(line));
        line = out.readLine();
      }
      assertThat(line).as("the child ended by itself").isNotNull();
      if (!line.isEmpty()) {
        acknowledged.add(id(line));
      }
      child.toHandle().destroyForcibly();
      for (line = out.readLine(); line != null && line.length() > 6; line = out.readLine()) {
        acknowledged.add(id(line));
      }
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.waitFor()).as("killed, not ended").isEqualTo(137);
    return acknowledged;
  }

  private static UUID id(String line) {
    assertThat(line).startsWith("ADDED ");
    return Samples.id(line.substring("ADDED ".length()));
  }

  private static List<UUID> kept(Path folder) {
    Place.Folder place = new Place.Folder(folder);
    try (Storage storage = Storage.open(place, Samples.FORMS)) {
      List<UUID> kept = storage.diary().of(ANN).stream().map(DiaryEntry::id).toList();
      assertThat(integrity(place)).isEqualTo("ok");
      return kept;
    }
  }

  private static String integrity(Place.Folder place) {
    return Jdbi.create("jdbc:sqlite:" + place.file())
        .withHandle(h -> h.createQuery("pragma integrity_check").mapTo(String.class).first());
  }
}
