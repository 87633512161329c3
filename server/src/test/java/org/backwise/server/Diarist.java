package org.backwise.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Programme;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.guided.DoneOf;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.People;
import org.backwise.sessions.stores.Programmes;
import org.backwise.storage.Storage;

/** Somebody whose low back and neck hurt, some weeks into a programme. */
final class Diarist {
  private static final Path SAMPLE = Path.of("..", "docs", "samples", "intake.yaml");
  private static final LocalDate SAMPLE_START = LocalDate.of(2026, 11, 23);
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String NECK =
      "    - {site: neck, startedOn: 2026-06-01, worst: 4, average: 3, now: 2}\n";

  private final Running running = Running.shared();
  private final UUID id;
  private final LocalDate start;
  private final Intake intake;

  /** Whose programme began so many days ago. */
  Diarist(int number, int days) {
    this.id = new UUID(9, number);
    this.start = today().minusDays(days);
    running
        .context()
        .getBean(Storage.class)
        .people()
        .keep(new People.Person(id, "me", ZoneId.systemDefault(), "en"));
    String text = shifted(sample().replace("  irritability:", NECK + "  irritability:"));
    if (!(running.context().getBean(Documents.class).intakes().read("sample", text)
        instanceof IntakeReading.Whole whole)) {
      throw new AssertionError("the sample is not whole");
    }
    running.context().getBean(Intakes.class).add(id, id, whole.intake());
    this.intake = whole.intake();
    FirstProgramme.of(id, intake);
    asked(today());
  }

  /** Whose safety questions were not asked again since the start. */
  Diarist screenedLongAgo() {
    asked(start);
    return this;
  }

  private void asked(LocalDate date) {
    ScreeningAnswers then = intake.screening();
    ScreeningAnswers again =
        new ScreeningAnswers(date, then.questions(), then.yes(), then.unsure(), then.seenFor());
    running
        .context()
        .getBean(Intakes.class)
        .add(id, UUID.randomUUID(), intake.withScreening(again));
  }

  private String shifted(String text) {
    long days = ChronoUnit.DAYS.between(SAMPLE_START, start);
    return DATE.matcher(text)
        .replaceAll(date -> LocalDate.parse(date.group()).plusDays(days).toString());
  }

  private static String sample() {
    try {
      return Files.readString(SAMPLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  LocalDate start() {
    return start;
  }

  String at(String path) {
    return running.address() + path;
  }

  String link() {
    return running.link(new PersonId(id));
  }

  Browser browser() {
    Browser browser = running.stranger();
    browser.get(link());
    return browser;
  }

  Diary diary() {
    return Diary.upTo(today(), running.context().getBean(DiaryEntries.class).of(id));
  }

  Programme programme() {
    return running.context().getBean(Programmes.class).newest(id).orElseThrow().programme();
  }

  Goal goal() {
    return programme().goals().get(0);
  }

  void pain(int day, Moment moment, int pain) {
    keep(new DiaryEntry.PainNoted(made("pain" + day + moment), when(day), moment, pain));
  }

  void pain(int day, String site, Moment moment, int pain) {
    keep(new DiaryEntry.SitePainNoted(made(site + day + moment), when(day), site, moment, pain));
  }

  void care(int day, Care care) {
    keep(new DiaryEntry.OtherCareNoted(made("care" + day + care), when(day), care, true, ""));
  }

  void flare(int day, boolean flaring) {
    keep(new DiaryEntry.FlareSaid(made("flare" + day), when(day), flaring));
  }

  void measured(int day, String measure, String part, int value) {
    UUID entry = made(measure + part + day);
    keep(new DiaryEntry.MeasureTaken(entry, when(day), measure, part, value, ""));
  }

  /** Everything that was planned for that day. */
  void done(int day) {
    LocalDate date = start.plusDays(day);
    programme().calendar().stream()
        .filter(entry -> entry.date().equals(date))
        .forEach(entry -> keep(session(day, entry)));
  }

  private DiaryEntry session(int day, CalendarEntry entry) {
    List<DoneOf.Did> did =
        programme().phases().get(entry.phase()).routines().stream()
            .filter(routine -> routine.kind() == entry.routine())
            .flatMap(routine -> routine.items().stream())
            .map(item -> new DoneOf.Did(item.exercise(), 9, 99))
            .toList();
    return new DiaryEntry.SessionDone(
        made("done" + day + entry.session()),
        when(day),
        entry.session(),
        entry.routine(),
        new DoneOf(programme(), entry.routine(), entry.date()).items(did),
        null);
  }

  private void keep(DiaryEntry entry) {
    running.context().getBean(DiaryEntries.class).add(id, entry);
  }

  private When when(int day) {
    return new When(start.plusDays(day), ZoneId.systemDefault());
  }

  private static UUID made(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
