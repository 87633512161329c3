package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sign of danger ends everything, whenever it is told. */
class DangerStopsIT {
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void anEmergencyOnTheFirstPageLeavesNoWayOn() {
    Folk person = new Folk(21);
    page.navigate(person.link());
    page.navigate(person.at("/begin/safety"));
    DangerPages.calm().with("saddle-numbness", "yes").answer(keys, "safety/1");
    page.waitForURL(person.at("/begin/stop"));
    eyes.look("stop-now");
    assertThat(heading()).isEqualTo("Please get help now");
    assertThat(page.locator("a[href='tel:999']").isVisible()).isTrue();
    assertNoWayOn(person, "Please get help now");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void anEmergencyToldLaterStopsAProgrammeThatWasApproved() {
    Folk person = ready(22);
    page.navigate(person.at("/begin/safety"));
    DangerPages.calm().with("chest-pain", "yes").answer(keys, "safety/2");
    page.waitForURL(person.at("/begin/stop"));
    assertNoWayOn(person, "Please get help now");
    assertThat(page.request().get(person.at("/clinician.pdf")).status()).isEqualTo(200);
    for (String shown : List.of("programme", "clinician", "exercises/bridge")) {
      page.navigate(person.at("/" + shown));
      eyes.look(shown.replace('/', '-') + "-while-danger-stands");
    }
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void painThatSpreadsDownALimbLocksUntilTheQuestionsAreAnsweredAfresh() {
    Folk person = ready(23);
    hurt(person, "yes", "4");
    page.waitForURL(person.at("/session/locked"));
    eyes.look("session-locked");
    assertNoWayOn(person, "Let us stop and check");
    page.navigate(person.at("/today"));
    keys.use("Answer the safety questions");
    page.waitForURL(person.at("/begin/safety/1"));
    assertThat(page.locator("input[name^='flag.'][value=no]:checked").count()).isZero();
    assertNoWayOn(person, "Let us stop and check");
    page.navigate(person.at("/begin/safety"));
    DangerPages.calm().answer(keys);
    page.waitForURL(person.at("/begin/check"));
    keys.use("Make my programme");
    page.waitForURL(person.at("/programme"));
    page.navigate(person.at("/session/main/go"));
    new Player(page).opened();
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void muchMorePainEndsTheSessionAndSaysSoUntilItIsRead() {
    Folk person = ready(24);
    hurt(person, "no", "9");
    page.locator("#hurts-answer").waitFor();
    page.clock().runFor(5000);
    assertThat(page.locator("#hurts-title").textContent()).contains("stop here for today");
    eyes.look("session-ended");
    page.keyboard().press("Escape");
    page.waitForURL(url -> url.contains("/session/main/after"));
    new Device(page).hasNothingLeftToSend();
    page.navigate(person.at("/session/main/go"));
    assertThat(heading()).isEqualTo("That is enough for today");
    assertThat(page.locator("main").textContent()).contains("Tomorrow morning we ask");
    eyes.look("session-rest");
    assertNoRelief(person);
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aSignOnTheListBeforeTheSessionStops() {
    Folk person = ready(25);
    page.navigate(person.at("/session/main"));
    Map<String, List<String>> said = Folk.fields("up", "no", "pain", "3");
    said.put("flag", List.of("row.1", "saddle-numbness"));
    keys.answer(said);
    page.waitForURL(person.at("/begin/stop"));
    assertNoWayOn(person, "Please get help now");
  }

  private Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    return person;
  }

  private void hurt(Folk person, String spread, String level) {
    page.clock().install();
    page.navigate(person.at("/session/main"));
    keys.answer(Folk.fields("flag", "none", "up", "no", "pain", "3"));
    Player player = new Player(page).opened();
    page.keyboard().press("Space");
    player.pass(12);
    keys.use("That hurts");
    keys.answer(
        Folk.fields(
            "site", "hip", "level", level, "spread", spread, "numbness", "no", "worry", "no"));
  }

  private void assertNoWayOn(Folk person, String heading) {
    for (String way :
        List.of(
            "/today",
            "/session/main",
            "/session/main/go",
            "/session/relief",
            "/session/relief/go")) {
      page.navigate(person.at(way));
      assertThat(heading()).as(way).isEqualTo(heading);
      assertThat(page.locator("#player, form[action^='/session']").count()).as(way).isZero();
    }
    assertNothingToDoIsShown(person);
    for (String session : List.of("main", "relief")) {
      int status = page.request().get(person.at("/session/" + session + "/session.json")).status();
      assertThat(status).isEqualTo(404);
    }
  }

  /** The programme may be kept; while danger stands it is not shown, on no page and no paper. */
  private void assertNothingToDoIsShown(Folk person) {
    for (String shown : List.of("/programme", "/clinician", "/progress")) {
      page.navigate(person.at(shown));
      assertThat(page.locator(".moves, .sheet, .sign, main a[href^='/session']").count())
          .as(shown)
          .isZero();
    }
    for (String shown : List.of("/programme", "/clinician")) {
      page.navigate(person.at(shown));
      assertThat(page.locator("main .act").first().getAttribute("href"))
          .as(shown)
          .isIn("/begin/stop", "/begin/safety");
    }
    assertThat(page.request().get(person.at("/programme.pdf")).status()).isEqualTo(404);
  }

  /** What ended the day ends all of it: nothing can be started, and tomorrow is told. */
  private void assertNoRelief(Folk person) {
    for (String way : List.of("/session/main/go", "/session/relief/go", "/today")) {
      page.navigate(person.at(way));
      assertThat(page.locator("#player, main a[href^='/session']").count()).as(way).isZero();
      assertThat(page.locator("main").textContent()).as(way).contains("Tomorrow morning we ask");
    }
    eyes.look("today-ended");
  }

  private String heading() {
    return page.locator("h1").textContent();
  }
}
