package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.stores.DiaryEntries;
import org.junit.jupiter.api.Test;

/** Results are noted, compared and taken back. */
class MeasuresIT {
  private static final String SIDED = "/measures/heel-raises-count";
  private final String today = Folk.today().toString();

  @Test
  void aResultIsNotedComparedAndTakenBackByKeyboard() {
    Folk person = ready(141);
    Chrome chrome = new Chrome();
    try {
      Page page = chrome.page();
      Keys keys = new Keys(page);
      Eyes eyes = new Eyes(page);
      page.navigate(person.link());
      page.navigate(person.at("/progress"));
      eyes.look("progress-goals");
      keys.use("Measure and note it");
      page.waitForURL(person.at("/measures"));
      assertThat(page.locator("main").textContent()).contains("Not measured yet.", "Aim, by");
      eyes.look("measures-empty");
      keys.use("Measure something else");
      keys.use("Heel raises on one leg");
      page.waitForURL(person.at(SIDED));
      eyes.look("measure");
      keys.answer(Folk.fields("value.0", "99", "value.1", "1O", "note", "after a walk"));
      page.waitForSelector("#wrong");
      assertThat(page.locator("#wrong li").count()).isEqualTo(2);
      assertThat(page.locator("[name='value.1']").inputValue()).isEqualTo("1O");
      assertThat(page.locator("[name=note]").inputValue()).isEqualTo("after a walk");
      eyes.look("measure-wrong");
      page.navigate(person.at(SIDED));
      keys.answer(Folk.fields("value.0", "9", "value.1", "12", "note", "after a walk"));
      page.waitForURL(person.at("/measures?done=heel-raises-count"));
      page.navigate(person.at(SIDED));
      keys.answer(Folk.fields("value.0", "14"));
      page.waitForURL(person.at("/measures?done=heel-raises-count"));
      assertThat(page.locator("#m-heel-raises-count").textContent())
          .contains("Left: 9 times at first, 14 times now. That is clearly better.")
          .contains("Right: Your first result: 12 times.")
          .contains("after a walk");
      eyes.look("measures");
      keys.to("Take out");
      page.keyboard().press("Enter");
      page.waitForURL(person.at("/measures?done=back"));
      assertThat(taken(person)).extracting(MeasureTaken::value).containsExactly(12, 14);
      assertThat(eyes.wrong()).isEmpty();
      assertThat(keys.unseen()).isEmpty();
    } finally {
      chrome.close();
    }
  }

  @Test
  void theSamePageSentTwiceIsOneResultAndACorrectedOneIsKept() {
    Folk person = ready(142);
    Browser browser = browser(person);
    send(browser, "chin-to-chest", "one", "3", today);
    send(browser, "chin-to-chest", "one", "3", today);
    assertThat(taken(person)).hasSize(1);
    send(browser, "chin-to-chest", "one", "4", today);
    assertThat(taken(person)).extracting(MeasureTaken::value).containsExactly(3, 4);
  }

  @Test
  void everyProblemIsToldAtOnceAndNothingIsKept() {
    Folk person = ready(143);
    Browser browser = browser(person);
    String tomorrow = Folk.today().plusDays(1).toString();
    String yesterday = Folk.today().minusDays(1).toString();
    HttpResponse<String> both = send(browser, "chin-to-chest", "one", "9", tomorrow);
    assertThat(both.statusCode()).isEqualTo(422);
    assertThat(both.body()).contains("#f-value.0", "#f-day", "still to come", "value=\"9\"");
    assertThat(send(browser, "chin-to-chest", "one", "3", yesterday).body())
        .contains("before your programme began");
    assertThat(send(browser, "chin-to-chest", "one", "3.5", today).body()).contains("#f-value.0");
    assertThat(send(browser, "chin-to-chest", "one", "", "soon").body())
        .contains("#f-value.0", "#f-day");
    assertThat(taken(person)).isEmpty();
  }

  @Test
  void noughtIsAResultAndNothingIsNot() {
    Folk person = ready(144);
    Browser browser = browser(person);
    browser.post(SIDED, Folk.fields("entry", "x", "value.0", "0", "value.1", "", "day", today));
    assertThat(taken(person)).extracting(MeasureTaken::part).containsExactly("left");
    assertThat(browser.get("/measures").body())
        .contains("Left: Your first result: 0 times", "Right: Not measured yet.");
  }

  @Test
  void anActivityIsComparedWithWhatWasToldAtTheStart() {
    Folk person = ready(145);
    Browser browser = browser(person);
    send(browser, "own-activity", "one", "8", today);
    assertThat(browser.get("/measures").body())
        .contains("Tie my shoes: 4 points at first, 8 points now. That is clearly better.");
  }

  @Test
  void whoMayNotDoATestIsNotShownIt() {
    Folk person = ready(146);
    assertThat(browser(person).get("/measures/flying").statusCode()).isEqualTo(404);
    Folk proposal = new Folk(147);
    proposal.answerAll(Folk.uncleared());
    assertThat(browser(proposal).get(SIDED).statusCode()).isEqualTo(302);
  }

  @Test
  void whatCannotBePrintedInANoteDoesNotStopIt() {
    Folk person = ready(148);
    browser(person)
        .post(
            "/measures/chin-to-chest",
            Map.of(
                "entry",
                List.of("n"),
                "value.0",
                List.of("2"),
                "day",
                List.of(today),
                "note",
                List.of("a\u0007b\u007fc")));
    assertThat(taken(person)).extracting(MeasureTaken::note).containsExactly("a b c");
  }

  private static HttpResponse<String> send(
      Browser browser, String measure, String entry, String value, String day) {
    return browser.post(
        "/measures/" + measure, Folk.fields("entry", entry, "value.0", value, "day", day));
  }

  private static Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    return person;
  }

  private static Browser browser(Folk person) {
    Browser browser = Running.shared().stranger();
    browser.get(person.link());
    return browser;
  }

  private static List<MeasureTaken> taken(Folk person) {
    List<DiaryEntry> entries =
        Running.shared().context().getBean(DiaryEntries.class).of(person.id());
    return Diary.upTo(Folk.today(), entries).all(MeasureTaken.class).toList();
  }
}
