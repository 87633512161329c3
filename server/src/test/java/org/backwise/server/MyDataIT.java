package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.nextPage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.backwise.server.archive.ArchiveWriter;
import org.backwise.server.archive.Archives;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Intakes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything is saved, taken in whole or not at all, and deleted. */
class MyDataIT {
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void whatOneSavesAnotherTakesIn() {
    UnderWay way = UnderWay.since(new Folk(341), 5).morning(4, 3).session(4);
    page.navigate(way.person().link());
    String saved = page.request().get(way.person().at("/me/data/everything.json")).text();
    assertThat(saved).isEqualTo(everything(way.person()));
    String table = page.request().get(way.person().at("/me/data/diary.csv")).text();
    assertThat(table).startsWith("date,zone,kind,id").contains("session-done", "pain-noted");
    page.navigate(way.person().at("/me/data/paper"));
    assertThat(main()).containsIgnoringCase("low back").contains("Session", "Pain");
    assertThat(main()).as("words, not codes").doesNotContain("intakeVersion", "low-back");
    eyes.look("data-paper");

    Folk other = new Folk(342);
    page.navigate(other.link());
    page.navigate(other.at("/me/data"));
    eyes.look("data");
    take(saved);
    page.waitForURL(other.at("/me/data?taken"));
    assertThat(main()).contains("Everything in the file is here now");
    eyes.look("data-taken");
    assertThat(everything(other)).isEqualTo(saved);
    page.navigate(other.at("/today"));
    assertThat(page.locator("a[href='/session/main']").count()).isEqualTo(1);
    page.navigate(other.at("/me/data"));
    take(saved);
    page.waitForURL(other.at("/me/data?taken"));
    assertThat(everything(other)).as("taken twice").isEqualTo(saved);
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aFileWithAMistakeTellsAllOfThemAndKeepsNothing() {
    String saved = everything(UnderWay.since(new Folk(343), 3).session(2).person());
    Folk other = new Folk(344);
    page.navigate(other.link());
    page.navigate(other.at("/me/data"));
    take(saved.replace("\"pain-noted\"", "\"pain-felt\"").replace("\"Tie my shoes\"", "7"));
    page.locator("#wrong li").nth(1).waitFor();
    assertThat(main()).contains("Nothing was taken in", "diary[0].kind");
    eyes.look("data-wrong");
    assertNothingIsKept(other);
    take("");
    page.getByText("Please choose a file first.").first().waitFor();
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void nothingIsKeptWhenAnIdStandsForSomethingElse() {
    String saved = everything(UnderWay.since(new Folk(345), 3).session(2).person());
    Folk other = new Folk(346);
    page.navigate(other.link());
    page.navigate(other.at("/me/data"));
    take(saved);
    String before = everything(other);
    page.navigate(other.at("/me/data"));
    String id = "\"id\"\\s*:\\s*\"[^\"]+\"";
    String fresh = saved.replaceFirst(id, "\"id\": \"" + UUID.randomUUID() + "\"");
    take(fresh.replaceAll("\"pain\"\\s*:\\s*3", "\"pain\": 2"));
    page.getByText("with other content").first().waitFor();
    assertThat(everything(other)).isEqualTo(before);
  }

  @Test
  void everythingIsDeletedOnceThePersonMeansIt() {
    Folk person = UnderWay.since(new Folk(347), 3).session(2).person();
    page.navigate(person.link());
    page.navigate(person.at("/me/data"));
    keys.use("Delete everything");
    page.waitForURL(person.at("/me/data/delete"));
    eyes.look("delete");
    keys.answer(Folk.fields("word", "yes"));
    page.getByText("Nothing was deleted").waitFor();
    eyes.look("delete-not-yet");
    assertThat(bean(Intakes.class).newest(person.id())).isPresent();
    keys.answer(Folk.fields("word", "Delete"));
    page.locator("h1", new Page.LocatorOptions().setHasText("Everything is deleted")).waitFor();
    eyes.look("deleted");
    assertNothingIsKept(person);
    page.navigate(person.at("/today"));
    assertThat(page.locator("a[href='/me']").count()).as("signed in").isZero();
    page.navigate(person.link());
    assertThat(page.locator("main").textContent()).contains("First, a few questions");
    assertThat(eyes.wrong()).isEmpty();
  }

  private void take(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      page.locator("#file")
          .setInputFiles(new FilePayload("everything.json", "application/json", bytes));
    }
    nextPage(page, () -> page.locator("form[action='/me/data/import'] button").click());
  }

  private static void assertNothingIsKept(Folk person) {
    assertThat(bean(Intakes.class).of(person.id())).isEmpty();
    assertThat(bean(DiaryEntries.class).of(person.id())).isEqualTo(List.of());
  }

  private static String everything(Folk person) {
    return ArchiveWriter.json(bean(Archives.class).of(new PersonId(person.id())));
  }

  private static <T> T bean(Class<T> type) {
    return Running.shared().context().getBean(type);
  }

  private String main() {
    return page.locator("main").textContent();
  }
}
