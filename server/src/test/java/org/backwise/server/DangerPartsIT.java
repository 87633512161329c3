package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.nextPage;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.junit.jupiter.api.Test;

/** The danger questions part by part: they count once all of them were answered on one day. */
class DangerPartsIT {
  private static final String NO = "value=\"no\" checked";
  private static final String LAST = "safety/11";

  private final Drafts drafts = Running.shared().context().getBean(Drafts.class);
  private final Map<String, Map<String, List<String>>> calm = DangerPages.calm().all();

  @Test
  void theAddressOfAllBeginsAtTheFirstPartThatIsOpen() {
    Browser browser = signedIn(new Folk(541));
    assertThat(to(browser.get("/begin/safety"))).isEqualTo("/begin/safety/1");
    assertThat(send(browser, "safety/1")).isEqualTo("/begin/safety/2");
    assertThat(send(browser, "safety/2")).isEqualTo("/begin/safety/3");
    assertThat(to(browser.get("/begin/safety"))).isEqualTo("/begin/safety/3");
    assertThat(browser.get("/begin/safety/3").body())
        .contains("Step 1 of 15", "Part 3 of 11, 7 questions", "Head, face and sight")
        .doesNotContain("Which country");
    assertThat(browser.get("/begin/safety/12").statusCode()).isEqualTo(404);
  }

  @Test
  void theyCountWhenTheLastPartWasAnsweredAndNotBefore() {
    Folk person = new Folk(542);
    Browser browser = signedIn(person);
    for (String part : calm.keySet()) {
      assertThat(draft(person).has("screening.askedOn")).as(part).isFalse();
      send(browser, part);
    }
    assertThat(draft(person).get("screening.askedOn")).isEqualTo(Folk.today().toString());
  }

  @Test
  void aPartThatWasPassedOverIsAskedBeforeTheRest() {
    Browser browser = signedIn(new Folk(543));
    calm.keySet().stream()
        .filter(part -> !part.equals("safety/4") && !part.equals(LAST))
        .forEach(part -> send(browser, part));
    assertThat(send(browser, LAST)).isEqualTo("/begin/safety/4");
    assertThat(stillToAnswer(browser)).contains("/begin/safety\"");
  }

  private static String stillToAnswer(Browser browser) {
    String body = browser.get("/begin/check").body();
    int open = body.indexOf("class=\"open\"");
    assertThat(open).isPositive();
    return body.substring(open, body.indexOf("</section>", open));
  }

  @Test
  void whatWasAnsweredOnAnotherDayIsAskedAgainAndDoesNotPassForToday() {
    Folk person = new Folk(544);
    Browser browser = signedIn(person);
    calm.keySet().stream().filter(part -> !part.equals(LAST)).forEach(part -> send(browser, part));
    wasAsked(person, Folk.today().minusDays(1));
    assertThat(browser.get("/begin/safety/1").body()).doesNotContain(NO);
    assertThat(send(browser, LAST)).isEqualTo("/begin/safety/1");
    assertThat(draft(person).get("screening.askedOn")).isNotEqualTo(Folk.today().toString());
    assertThat(stillToAnswer(browser)).contains("/begin/safety\"");
  }

  @Test
  void whatWasWholeStandsUntilAllOfItIsAskedAgain() {
    Folk person = new Folk(545);
    person.answerAll(Folk.cleared());
    LocalDate then = Folk.today().minusDays(27);
    wasAsked(person, then);
    Browser browser = signedIn(person);
    assertThat(browser.get("/begin/safety/1").body())
        .contains("You answered these questions on")
        .doesNotContain(NO);
    assertThat(browser.get("/begin/check").body()).doesNotContain("to answer");
    send(browser, "safety/1");
    assertThat(browser.post("/begin/check", Map.of()).statusCode()).isEqualTo(422);
    assertThat(draft(person).get("screening.askedOn")).isEqualTo(then.toString());
    calm.keySet().stream().filter(part -> !part.equals(LAST)).forEach(part -> send(browser, part));
    assertThat(send(browser, LAST)).isEqualTo("/begin/check");
    assertThat(draft(person).get("screening.askedOn")).isEqualTo(Folk.today().toString());
    assertThat(to(browser.post("/begin/check", Map.of()))).isEqualTo("/programme");
  }

  @Test
  void aVisitIsToldOnItsPageAndReleasesOnceAllPartsWereAskedAfterIt() {
    Folk person = new Folk(546);
    person.answerAll(Folk.cleared());
    Browser browser = signedIn(person);
    assertThat(send(browser, "safety/2", "chest-pain", "yes", ".ago", "30", ".unit", "days"))
        .isEqualTo("/begin/stop");
    wasAsked(person, Folk.today().minusDays(20));
    assertThat(browser.get("/begin/stop").body()).contains("href=\"/begin/safety/2\"");
    assertThat(send(browser, "safety/1")).as("on the way to it").isEqualTo("/begin/safety/2");
    String visit = Folk.today().minusDays(1).toString();
    calm.put(
        "safety/2",
        answers(
            "safety/2",
            "chest-pain",
            "yes",
            ".ago",
            "30",
            ".unit",
            "days",
            ".seen.by",
            "physician",
            ".seen.on",
            visit,
            ".seen.outcome",
            "exercise-allowed"));
    assertThat(send(browser, "safety/2")).isEqualTo("/begin/safety/3");
    assertThat(to(browser.get("/today"))).isEqualTo("/begin/stop");
    calm.keySet().forEach(part -> send(browser, part));
    assertThat(browser.get("/today").statusCode()).isEqualTo(200);
  }

  @Test
  void aReloadAndAWayBackLoseNothing() {
    try (Chrome chrome = new Chrome()) {
      Page page = chrome.page();
      page.setViewportSize(390, 844);
      Folk person = new Folk(547);
      page.navigate(person.link());
      page.navigate(person.at("/begin/safety"));
      Keys keys = new Keys(page);
      DangerPages.calm().answer(keys, "safety/2");
      keys.arrive("/begin/safety/3");
      page.locator("label:has(> [name='flag.double-vision'][value=no])").click();
      soon(page, () -> assertKept(page));
      page.reload();
      soon(page, () -> assertThat(chosen(page)).isEqualTo(1));
      nextPage(page, () -> keys.use("Back"));
      assertThat(page.url()).endsWith("/begin/safety/2");
      assertThat(chosen(page)).isEqualTo(4);
      nextPage(page, () -> keys.use("Continue"));
      assertThat(page.url()).endsWith("/begin/safety/3");
      assertThat(chosen(page)).isEqualTo(1);
      keys.use("Continue");
      page.locator("#wrong").waitFor();
      assertThat(page.locator("#wrong li").count()).isEqualTo(6);
      assertThat(chosen(page)).isEqualTo(1);
    }
  }

  private static void assertKept(Page page) {
    assertThat(
            String.valueOf(
                new Device(page)
                    .run(
                        "return JSON.stringify(await (await"
                            + " ours('kept.js')).kept('answers:/begin/safety/3'));")))
        .contains("double-vision");
  }

  private static int chosen(Page page) {
    return page.locator("main form input:checked").count();
  }

  private Browser signedIn(Folk person) {
    Browser browser = Running.shared().stranger();
    browser.get(person.link());
    return browser;
  }

  private String send(Browser browser, String part, String... changes) {
    return to(browser.post("/begin/" + part, answers(part, changes)));
  }

  /** A flag, its answer, and the ends of fields about it with what is said there. */
  private Map<String, List<String>> answers(String part, String... changes) {
    Map<String, List<String>> answers = new LinkedHashMap<>(calm.getOrDefault(part, Map.of()));
    for (int i = 0; i < changes.length; i += 2) {
      String field = "flag." + changes[0] + (i == 0 ? "" : changes[i]);
      answers.put(field, List.of(changes[i + 1]));
    }
    return answers;
  }

  private static String to(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }

  private Draft draft(Folk person) {
    return drafts.of(new PersonId(person.id()));
  }

  /** What was asked today was asked on {@code day} instead. */
  private void wasAsked(Folk person, LocalDate day) {
    String today = Folk.today().toString();
    Draft draft = draft(person);
    for (String name : List.copyOf(draft.fields().keySet())) {
      if (name.startsWith("screening.") && draft.get(name).equals(today)) {
        draft = draft.with(name, day.toString());
      }
    }
    drafts.keep(new PersonId(person.id()), draft);
  }
}
