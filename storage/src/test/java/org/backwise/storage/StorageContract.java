package org.backwise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.safety.JudgedForTests;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.stores.Keeping;
import org.backwise.sessions.stores.People;
import org.backwise.sessions.stores.Programmes.Kept;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stores promise, on whatever database. */
abstract class StorageContract {

  private static final LocalDate DAY = Samples.DAY;
  private static final People.Person ANN = Samples.person("ann");
  private static final People.Person BEN = Samples.person("ben");
  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

  private Storage storage;

  /** A place with nothing in it at the first call of a test, the same at the next. */
  abstract Place place() throws Exception;

  /** The same database without the stores. */
  abstract Jdbi raw() throws Exception;

  @BeforeEach
  void open() throws Exception {
    storage = Storage.open(place(), Samples.FORMS);
    storage.people().keep(ANN);
    storage.people().keep(BEN);
  }

  @AfterEach
  void close() {
    storage.close();
  }

  private void reopen() throws Exception {
    storage.close();
    storage = Storage.open(place(), Samples.FORMS);
  }

  @Test
  void keepsAPersonAndWhatChanges() {
    People.Person renamed = new People.Person(ANN.id(), "Ann B.", BEN.zone(), "de");
    storage.people().keep(renamed);
    assertThat(storage.people().find(ANN.id())).contains(renamed);
    assertThat(storage.people().find(Samples.id("nobody"))).isEmpty();
  }

  @Test
  void listsPeopleByNameThenId() {
    People.Person other = new People.Person(Samples.id("x"), "ann", BEN.zone(), "en");
    storage.people().keep(other);
    List<People.Person> twins =
        ANN.id().toString().compareTo(other.id().toString()) < 0
            ? List.of(ANN, other, BEN)
            : List.of(other, ANN, BEN);
    assertThat(storage.people().all()).isEqualTo(twins);
  }

  @Test
  void keepsEntriesOfEveryKind() throws Exception {
    for (DiaryEntry entry : Samples.everyKind()) {
      assertThat(storage.diary().add(ANN.id(), entry)).isEqualTo(Keeping.ADDED);
    }
    reopen();
    assertThat(storage.diary().of(ANN.id())).isEqualTo(Samples.everyKind());
  }

  @Test
  void takesTheSameEntryTwiceAsOne() throws Exception {
    DiaryEntry entry = Samples.pain("p", DAY, 3);
    storage.diary().add(ANN.id(), entry);
    assertThat(storage.diary().add(ANN.id(), entry)).isEqualTo(Keeping.ALREADY_THERE);
    reopen();
    assertThat(storage.diary().add(ANN.id(), entry)).isEqualTo(Keeping.ALREADY_THERE);
    assertThat(storage.diary().of(ANN.id())).containsExactly(entry);
  }

  @Test
  void refusesOtherContentUnderAKnownId() {
    DiaryEntry entry = Samples.pain("p", DAY, 3);
    storage.diary().add(ANN.id(), entry);
    assertThat(storage.diary().add(ANN.id(), Samples.pain("p", DAY, 4)))
        .isEqualTo(Keeping.OTHER_CONTENT);
    assertThat(storage.diary().add(ANN.id(), Samples.pain("p", DAY.plusDays(1), 3)))
        .isEqualTo(Keeping.OTHER_CONTENT);
    assertThat(storage.diary().of(ANN.id())).containsExactly(entry);
  }

  @Test
  void letsOneIdStandInTwoDiaries() {
    storage.diary().add(ANN.id(), Samples.pain("p", DAY, 3));
    assertThat(storage.diary().add(BEN.id(), Samples.pain("p", DAY, 7))).isEqualTo(Keeping.ADDED);
    assertThat(storage.diary().of(ANN.id())).containsExactly(Samples.pain("p", DAY, 3));
    assertThat(storage.diary().of(BEN.id())).containsExactly(Samples.pain("p", DAY, 7));
  }

  @Test
  void keepsNothingOfSomebodyUnknown() {
    UUID nobody = Samples.id("nobody");
    assertThat(storage.diary().add(nobody, Samples.pain("p", DAY, 3)))
        .isEqualTo(Keeping.NO_SUCH_PERSON);
    assertThat(storage.drafts().keep(nobody, "intake", "{}")).isFalse();
    assertThat(storage.tokens().keep(nobody, "link", "h", NOW)).isFalse();
    assertThat(storage.diary().of(nobody)).isEmpty();
  }

  @Test
  void ordersEntriesByDateThenAsTheyCame() {
    DiaryEntry late = Samples.pain("1", DAY.plusDays(1), 1);
    DiaryEntry second = Samples.pain("2", DAY, 2);
    DiaryEntry third = Samples.pain("3", DAY, 3);
    DiaryEntry old = Samples.pain("4", DAY.minusDays(40), 4);
    List.of(late, second, third, old).forEach(entry -> storage.diary().add(ANN.id(), entry));
    assertThat(storage.diary().of(ANN.id())).containsExactly(old, second, third, late);
    assertThat(storage.diary().between(ANN.id(), DAY, DAY.plusDays(1)))
        .containsExactly(second, third, late);
    assertThat(storage.diary().between(ANN.id(), DAY.minusDays(40), DAY.minusDays(1)))
        .containsExactly(old);
  }

  @Test
  void neverTakesAnEntryThatItCouldNotReadBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> storage.diary().add(ANN.id(), Samples.word("w", "del \u007f")));
    assertThat(storage.diary().of(ANN.id())).isEmpty();
  }

  @Test
  void keepsEveryIntake() throws Exception {
    storage.intakes().add(ANN.id(), Samples.id("1"), Samples.intake(DAY));
    storage.intakes().add(ANN.id(), Samples.id("2"), Samples.intake(DAY.minusDays(9)));
    reopen();
    assertThat(storage.intakes().add(ANN.id(), Samples.id("1"), Samples.intake(DAY)))
        .isEqualTo(Keeping.ALREADY_THERE);
    assertThat(storage.intakes().of(ANN.id()))
        .containsExactly(Samples.intake(DAY), Samples.intake(DAY.minusDays(9)));
    assertThat(storage.intakes().newest(ANN.id())).contains(Samples.intake(DAY.minusDays(9)));
    assertThat(storage.intakes().newest(BEN.id())).isEmpty();
  }

  @Test
  void keepsProgrammesWithTheDateOfTheirVerdict() throws Exception {
    Programme proposal = Samples.programme(Status.PROPOSAL, "7");
    Programme approved = Samples.programme(Status.APPROVED, "8");
    UUID first = Samples.id("1");
    UUID second = Samples.id("2");
    storage
        .programmes()
        .propose(ANN.id(), first, JudgedForTests.proposed(proposal), DAY.minusDays(1));
    storage.programmes().add(ANN.id(), second, JudgedForTests.approved(approved), DAY);
    reopen();
    Kept newest = new Kept(second, approved, DAY);
    assertThat(storage.programmes().newest(ANN.id())).contains(newest);
    assertThat(storage.programmes().of(ANN.id()))
        .containsExactly(new Kept(first, proposal, DAY.minusDays(1)), newest);
    assertThat(storage.programmes().newest(BEN.id())).isEmpty();
  }

  @Test
  void writesFactsIntoColumnsOfTheirOwn() throws Exception {
    Programme approved = Samples.programme(Status.APPROVED, "8");
    storage.programmes().add(ANN.id(), Samples.id("1"), JudgedForTests.approved(approved), DAY);
    storage.diary().add(ANN.id(), Samples.pain("p", DAY, 3));
    assertThat(texts("select status || ' ' || content_version || ' ' || judged_on from programme"))
        .containsExactly("approved 8 2026-11-30");
    assertThat(texts("select kind || ' ' || entry_date || ' ' || zone from diary_entry"))
        .containsExactly("pain-noted 2026-11-30 Europe/London");
  }

  private List<String> texts(String sql) throws Exception {
    return raw().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  @Test
  void keepsOneDraftOfAName() {
    storage.drafts().keep(ANN.id(), "intake", "{}");
    storage.drafts().keep(ANN.id(), "intake", "{\"a\": [\"1\"]}");
    assertThat(storage.drafts().find(ANN.id(), "intake")).contains("{\"a\": [\"1\"]}");
    assertThat(storage.drafts().find(BEN.id(), "intake")).isEmpty();
    storage.drafts().forget(ANN.id(), "intake");
    assertThat(storage.drafts().find(ANN.id(), "intake")).isEmpty();
  }

  @Test
  void knowsATokenUntilItEnds() {
    storage.tokens().keep(ANN.id(), "sign-in", "h", NOW.plusSeconds(60));
    assertThat(storage.tokens().find("sign-in", "h", NOW)).contains(ANN.id());
    assertThat(storage.tokens().find("link", "h", NOW)).isEmpty();
    assertThat(storage.tokens().find("sign-in", "h", NOW.plusSeconds(60))).isEmpty();
    storage.tokens().end("sign-in", "h");
    assertThat(storage.tokens().find("sign-in", "h", NOW)).isEmpty();
  }

  @Test
  void endsAndSweepsOnlyWhatIsMeant() throws Exception {
    storage.tokens().keep(ANN.id(), "sign-in", "1", NOW.plusSeconds(60));
    storage.tokens().keep(ANN.id(), "link", "2", NOW.plusSeconds(60));
    storage.tokens().keep(BEN.id(), "sign-in", "3", NOW.plusSeconds(60));
    storage.tokens().keep(BEN.id(), "sign-in", "4", NOW);
    storage.tokens().endAll(ANN.id(), "sign-in");
    storage.tokens().sweep(NOW);
    assertThat(texts("select hash from token order by hash")).containsExactly("2", "3");
  }

  @Test
  void givesATokenToOneOfManyTakers() {
    storage.tokens().keep(ANN.id(), "link", "h", NOW.plusSeconds(60));
    List<Boolean> got = Together.run(8, i -> storage.tokens().take("link", "h", NOW).isPresent());
    assertThat(got).containsOnlyOnce(true).hasSize(8);
  }

  @Test
  void keepsAllThatManyDevicesSendAtOnce() {
    List<Integer> added = Together.run(8, i -> addForty());
    assertThat(added.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
    assertThat(storage.diary().of(ANN.id())).hasSize(40).doesNotHaveDuplicates();
    assertThat(storage.diary().of(BEN.id())).isEmpty();
  }

  private int addForty() {
    int added = 0;
    for (int n = 0; n < 40; n++) {
      Keeping keeping = storage.diary().add(ANN.id(), Samples.pain("n" + n, DAY, n % 11));
      assertThat(keeping).isIn(Keeping.ADDED, Keeping.ALREADY_THERE);
      added += keeping == Keeping.ADDED ? 1 : 0;
    }
    return added;
  }

  @Test
  void letsTwoServersShareOneDatabase() throws Exception {
    try (Storage other = Storage.open(place(), Samples.FORMS)) {
      storage.diary().add(ANN.id(), Samples.pain("p", DAY, 3));
      assertThat(other.diary().of(ANN.id())).containsExactly(Samples.pain("p", DAY, 3));
      assertThat(other.diary().add(ANN.id(), Samples.pain("p", DAY, 3)))
          .isEqualTo(Keeping.ALREADY_THERE);
    }
  }

  @Test
  void removesAPersonWithEverything() throws Exception {
    for (People.Person person : List.of(ANN, BEN)) {
      UUID id = person.id();
      storage.diary().add(id, Samples.pain("p", DAY, 3));
      storage.intakes().add(id, Samples.id("1"), Samples.intake(DAY));
      Programme programme = Samples.programme(Status.APPROVED, "8");
      storage.programmes().add(id, Samples.id("1"), JudgedForTests.approved(programme), DAY);
      storage.drafts().keep(id, "intake", "{}");
      storage.tokens().keep(id, "link", "h" + id, NOW);
    }
    storage.people().remove(ANN.id());
    for (String table : List.of("person", "diary_entry", "intake", "programme", "draft", "token")) {
      assertThat(texts("select person_id from " + table))
          .as(table)
          .containsExactly(BEN.id().toString());
    }
  }

  @Test
  void noticesARowThatChangedOnDisk() throws Exception {
    storage.diary().add(ANN.id(), Samples.pain("p", DAY, 3));
    raw().useHandle(h -> h.execute("update diary_entry set body = replace(body, '3', '4')"));
    assertThatExceptionOfType(StorageFailure.class)
        .isThrownBy(() -> storage.diary().of(ANN.id()))
        .satisfies(failure -> assertThat(failure.fault()).isEqualTo(Fault.DAMAGED));
  }

  @Test
  void noticesAPersonThatChangedOnDisk() throws Exception {
    raw().useHandle(h -> h.execute("update person set zone = 'Europe/Lon~on' where name = 'ann'"));
    assertThatExceptionOfType(StorageFailure.class)
        .isThrownBy(() -> storage.people().find(ANN.id()))
        .satisfies(failure -> assertThat(failure.fault()).isEqualTo(Fault.DAMAGED));
  }

  @Test
  void saysWhatCannotBeReadAnyMore() throws Exception {
    TextForms newer = new TextForms(new NotReadable<>(Samples.FORMS.intakes()), null);
    storage.intakes().add(ANN.id(), Samples.id("1"), Samples.intake(DAY));
    try (Storage other = Storage.open(place(), newer)) {
      assertThatExceptionOfType(StorageFailure.class)
          .isThrownBy(() -> other.intakes().newest(ANN.id()))
          .satisfies(failure -> assertThat(failure.fault()).isEqualTo(Fault.UNREADABLE));
    }
  }

  private record NotReadable<T>(TextForm<T> form) implements TextForm<T> {
    @Override
    public String write(T value) {
      return form.write(value);
    }

    @Override
    public T read(String text) {
      throw new IllegalArgumentException(text);
    }
  }

  @Test
  void refusesTheDataOfANewerBackwise() throws Exception {
    raw().useHandle(h -> h.execute("insert into migration values (99, 'later.sql', 'x')"));
    refusesToOpen(Fault.NEWER);
  }

  @Test
  void refusesTablesThatAreNotOurs() throws Exception {
    raw().useHandle(h -> h.execute("update migration set fingerprint = 'x' where version = 1"));
    refusesToOpen(Fault.NOT_OURS);
  }

  private void refusesToOpen(Fault fault) {
    storage.close();
    assertThatExceptionOfType(StorageFailure.class)
        .isThrownBy(() -> Storage.open(place(), Samples.FORMS))
        .satisfies(failure -> assertThat(failure.fault()).isEqualTo(fault));
  }
}
