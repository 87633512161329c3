package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.ExerciseReviewed;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.diary.Word;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.stores.DiaryEntries;
import org.junit.jupiter.api.Test;

/** Somebody who treats the person has looked at an exercise with them. */
class ReviewedIT {
  private static final LocalDate TODAY = Folk.today();
  private static final LocalDate BEFORE = TODAY.minusDays(3);
  private static final String CLAM = "/clinician/reviewed/clam";

  @Test
  void whatWasAskedIsLookedAtByKeyboardAndLeavesThePage() {
    Folk person = told(461, notSure("clam"));
    Chrome chrome = new Chrome();
    try {
      Page page = chrome.page();
      Keys keys = new Keys(page);
      Eyes eyes = new Eyes(page);
      page.navigate(person.link());
      page.navigate(person.at("/clinician"));
      eyes.look("clinician-awaited");
      keys.use("We have looked at this");
      page.waitForURL(person.at(CLAM));
      eyes.look("reviewed");
      keys.answer(Folk.fields("by", "Ana Reed, physiotherapist"));
      page.waitForURL(person.at("/clinician"));
      assertThat(page.locator("#asked, #left-out").count()).isZero();
      assertThat(reviewed(person))
          .extracting(ExerciseReviewed::by)
          .containsExactly("Ana Reed, physiotherapist");
      assertThat(eyes.wrong()).isEmpty();
      assertThat(keys.unseen()).isEmpty();
    } finally {
      chrome.close();
    }
  }

  @Test
  void onlyWhatWaitsForALookCanBeLookedAt() {
    Folk person = told(462, hurt("bridge", true), hurt("bird-dog", false));
    Browser browser = browser(person);
    assertThat(browser.get("/clinician").body())
        .contains("/clinician/reviewed/bridge")
        .doesNotContain("/clinician/reviewed/bird-dog");
    assertThat(browser.get("/clinician/reviewed/bird-dog").statusCode()).isEqualTo(302);
    browser.post("/clinician/reviewed/bridge", sent("Ana", TODAY.toString()));
    assertThat(reviewed(person)).extracting(ExerciseReviewed::exercise).containsExactly("bridge");
    assertThat(browser.get("/clinician/reviewed/bridge").statusCode()).isEqualTo(302);
  }

  @Test
  void everyProblemIsToldAtOnceAndNothingIsKept() {
    Folk person = told(463, notSure("clam"));
    Browser browser = browser(person);
    HttpResponse<String> both = browser.post(CLAM, sent("\u0007 ", BEFORE.minusDays(1).toString()));
    assertThat(both.statusCode()).isEqualTo(422);
    assertThat(both.body()).contains("#f-by", "#f-day", "Only a look since then counts");
    assertThat(browser.post(CLAM, sent("Ana", TODAY.plusDays(1).toString())).body())
        .contains("still to come");
    assertThat(reviewed(person)).isEmpty();
  }

  private static Map<String, List<String>> sent(String by, String day) {
    return Folk.fields("entry", "one", "by", by, "day", day);
  }

  private static DiaryEntry notSure(String exercise) {
    return new DiaryEntry.WordSaid(UUID.randomUUID(), when(), exercise, Word.NOT_SURE_HOW, "");
  }

  private static DiaryEntry hurt(String exercise, boolean spread) {
    Hurt hurt = new Hurt(2, 4, 3, spread, false, false);
    return new DiaryEntry.HurtReported(UUID.randomUUID(), when(), exercise, null, null, hurt);
  }

  private static When when() {
    return new When(BEFORE, ZoneOffset.UTC);
  }

  private static Folk told(int number, DiaryEntry... entries) {
    Folk person = new Folk(number);
    List.of(entries).forEach(entry -> diary().add(person.id(), entry));
    return person;
  }

  private static Browser browser(Folk person) {
    Browser browser = Running.shared().stranger();
    browser.get(person.link());
    return browser;
  }

  private static List<ExerciseReviewed> reviewed(Folk person) {
    return diary().of(person.id()).stream()
        .filter(ExerciseReviewed.class::isInstance)
        .map(ExerciseReviewed.class::cast)
        .toList();
  }

  private static DiaryEntries diary() {
    return Running.shared().context().getBean(DiaryEntries.class);
  }
}
