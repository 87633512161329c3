package org.backwise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.backwise.sessions.diary.DiaryEntry;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedFileTest {

  private static final UUID ANN = Samples.person("ann").id();
  private static final int ENTRIES = 60;
  private static final int FLIPS = Integer.getInteger("backwise.flips", 40);

  @TempDir Path folder;
  private Place.Folder place;

  @BeforeEach
  void keepADiary() {
    place = new Place.Folder(folder);
    try (Storage storage = Storage.open(place, Samples.FORMS)) {
      storage.people().keep(Samples.person("ann"));
      for (int n = 0; n < ENTRIES; n++) {
        storage.diary().add(ANN, Samples.pain("n" + n, Samples.DAY.plusDays(n), n % 11));
      }
    }
  }

  private List<DiaryEntry> diary() {
    try (Storage storage = Storage.open(place, Samples.FORMS)) {
      return storage.diary().of(ANN);
    }
  }

  private void refuses(Fault fault) throws IOException {
    byte[] before = Files.isRegularFile(place.file()) ? Files.readAllBytes(place.file()) : null;
    assertThatExceptionOfType(StorageFailure.class)
        .isThrownBy(this::diary)
        .withMessageContaining(place.file().toString())
        .satisfies(failure -> assertThat(failure.fault()).isEqualTo(fault));
    if (before != null) {
      assertThat(Arrays.equals(Files.readAllBytes(place.file()), before)).as("as it was").isTrue();
    }
  }

  @Test
  void readsASoundFile() {
    assertThat(diary()).hasSize(ENTRIES);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 100, 511, 4096, 10_000})
  void refusesAFileThatWasCutOff(int length) throws IOException {
    byte[] whole = Files.readAllBytes(place.file());
    assertThat(whole.length).isGreaterThan(length);
    Files.write(place.file(), Arrays.copyOf(whole, length));
    refuses(Fault.DAMAGED);
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Files.writeString(place.file(), "Dear diary, ".repeat(1000), StandardCharsets.UTF_8);
    refuses(Fault.DAMAGED);
  }

  @Test
  void refusesTheDatabaseOfSomethingElse() throws IOException {
    Files.delete(place.file());
    Jdbi.create("jdbc:sqlite:" + place.file()).useHandle(h -> h.execute("create table t (a text)"));
    refuses(Fault.NOT_OURS);
  }

  @Test
  void refusesAFolderInPlaceOfTheFile() throws IOException {
    Files.delete(place.file());
    Files.createDirectory(place.file());
    refuses(Fault.NOT_OURS);
  }

  @Test
  void beginsNothingAfreshWhereOnlyTheJournalIsLeft() throws IOException {
    Files.move(place.file(), folder.resolve("backwise.db-wal"));
    refuses(Fault.DAMAGED);
    assertThat(place.file()).doesNotExist();
  }

  /** Every flipped bit is told, or does not matter; nothing is ever read wrong or left out. */
  @Test
  void readsAllOrNothingWhateverBitFlips() throws IOException {
    byte[] whole = Files.readAllBytes(place.file());
    List<DiaryEntry> all = diary();
    Random random = new Random(20_261_130);
    int told = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      byte[] flipped = whole.clone();
      int place = random.nextInt(whole.length);
      flipped[place] ^= (byte) (1 << random.nextInt(8));
      told += toldOrHarmless(flipped, all, place) ? 1 : 0;
    }
    assertThat(told).isPositive();
  }

  private boolean toldOrHarmless(byte[] flipped, List<DiaryEntry> all, int at) throws IOException {
    Files.write(place.file(), flipped);
    try {
      assertThat(diary()).as("bit flipped in byte %d", at).isEqualTo(all);
      return false;
    } catch (StorageFailure e) {
      return true;
    }
  }
}
