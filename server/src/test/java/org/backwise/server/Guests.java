package org.backwise.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.People;
import org.backwise.storage.Storage;

/** People of their own, who have answered everything. */
final class Guests {
  private static final Path SAMPLE = Path.of("..", "docs", "samples", "intake.yaml");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final LocalDate ANSWERED = LocalDate.of(2026, 11, 20);

  private Guests() {}

  /** How a page says a day of the sample. */
  static String day(LocalDate date) {
    return later(date).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }

  private static LocalDate later(LocalDate date) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return date.plusDays(ChronoUnit.DAYS.between(ANSWERED, today));
  }

  /** Whose physiotherapist has agreed. */
  static Browser cleared(Running running) {
    return signedIn(running, new UUID(1, 1), sample());
  }

  /** Whom no clinician has seen. */
  static Browser uncleared(Running running) {
    String text = sample();
    int from = text.indexOf("clearance:");
    int to = text.indexOf("activity:");
    return signedIn(
        running,
        new UUID(1, 2),
        text.substring(0, from) + "clearance: {by: none}\n" + text.substring(to));
  }

  private static Browser signedIn(Running running, UUID person, String intake) {
    var context = running.context();
    var read = context.getBean(Documents.class).intakes().read("sample", intake);
    if (!(read instanceof IntakeReading.Whole whole)) {
      throw new AssertionError("the sample is not whole: " + read);
    }
    context
        .getBean(Storage.class)
        .people()
        .keep(new People.Person(person, "guest", ZoneOffset.UTC, "en"));
    context.getBean(Intakes.class).add(person, person, whole.intake());
    Browser browser = running.stranger();
    browser.get(running.link(new PersonId(person)));
    return browser;
  }

  /** The sample, as if it had been answered today. */
  private static String sample() {
    try {
      return DATE.matcher(Files.readString(SAMPLE))
          .replaceAll(found -> later(LocalDate.parse(found.group())).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
