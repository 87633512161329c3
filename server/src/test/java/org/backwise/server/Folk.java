package org.backwise.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.People;
import org.backwise.storage.Storage;

/** Somebody of their own in the running application, whose low back hurts. */
final class Folk {
  private static final Set<Integer> TAKEN = ConcurrentHashMap.newKeySet();

  private final Running running = Running.shared();
  private final PersonId person;

  /** Each number is one person in all tests. */
  Folk(int number) {
    if (!TAKEN.add(number)) {
      throw new AssertionError("another test has number " + number);
    }
    person = new PersonId(new UUID(7, number));
    running
        .context()
        .getBean(Storage.class)
        .people()
        .keep(new People.Person(person.id(), "me", ZoneId.systemDefault(), "en"));
  }

  UUID id() {
    return person.id();
  }

  String at(String path) {
    return running.address() + path;
  }

  String link() {
    return running.link(person);
  }

  /** Entries of one kind that the server has of this person. */
  <T extends DiaryEntry> List<T> entries(Class<T> kind) {
    return running.context().getBean(DiaryEntries.class).of(person.id()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** Gives all answers in no time. */
  void answerAll(Map<String, Map<String, List<String>>> answers) {
    Browser browser = running.stranger();
    browser.get(link());
    answers.forEach(
        (page, fields) -> {
          if (browser.post("/begin/" + page, fields).statusCode() != 302) {
            throw new AssertionError(page + " was not taken");
          }
        });
    browser.post("/begin/check", Map.of());
  }

  /** A physiotherapist has agreed; a session today and on every day. */
  static Map<String, Map<String, List<String>>> cleared() {
    Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>(FormAnswers.all());
    pages.put("conditions", Map.of("condition", List.of("none")));
    pages.put("operations", Map.of("surgery", List.of("none")));
    pages.put("limits", fields("cannot", "none", "falls12m", "0"));
    pages.put(
        "time",
        fields(
            "time.minutes",
            "15",
            "time.sessions",
            "1",
            "time.days",
            "7",
            "time.morning",
            "false",
            "time.start",
            today().toString()));
    pages.put("wishes", fields("own.1.name", "Tie my shoes", "own.1.now", "4"));
    pages.put(
        "clearance",
        fields("clearance.by", "physiotherapist", "clearance.on", today().minusDays(2).toString()));
    return pages;
  }

  /** The same person, whom nobody has seen yet. */
  static Map<String, Map<String, List<String>>> uncleared() {
    Map<String, Map<String, List<String>>> pages = cleared();
    pages.put("clearance", fields("clearance.by", "none"));
    return pages;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  static Map<String, List<String>> fields(String... namesAndValues) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return fields;
  }
}
