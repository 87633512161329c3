package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One person, one keyboard, from the sign-in link to the sheet for the clinician. */
class WholeWayIT {
  private final Folk person = new Folk(1);
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Keys keys = new Keys(page);
  private final Eyes eyes = new Eyes(page);
  private final Player player = new Player(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void somebodyWithoutAMouseGoesTheWholeWay() {
    page.navigate(person.link());
    arrive("/today", "today-empty");
    keys.use("Begin");
    answerEverything();
    lookAtTheProgramme();
    page.clock().install();
    beginTheSession();
    playPauseAndReload();
    askHow();
    skipAndGoBack();
    sayThatItHurts();
    playToTheEnd();
    sayHowItWent();
    seeProgress();
    readTheSheet();
    SoftAssertions.assertSoftly(
        all -> {
          all.assertThat(keys.unseen()).as("where the focus is not seen").isEmpty();
          all.assertThat(eyes.wrong()).as("what the pages get wrong").isEmpty();
        });
  }

  private void arrive(String path, String name) {
    page.waitForURL(url -> url.startsWith(person.at(path)));
    eyes.look(name);
  }

  private void answerEverything() {
    Folk.cleared()
        .forEach(
            (step, fields) -> {
              arrive("/begin/" + step, "begin-" + step.replace('/', '-'));
              keys.answer(fields);
            });
    arrive("/begin/check", "begin-check");
    keys.use("Make my programme");
  }

  private void lookAtTheProgramme() {
    arrive("/programme", "programme");
    assertThat(page.locator("main").textContent()).doesNotContainIgnoringCase("not yet approved");
    keys.use("Today");
    arrive("/today", "today");
  }

  private void beginTheSession() {
    keys.use("Start");
    arrive("/session/main", "session-before");
    keys.answer(Folk.fields("flag", "none", "up", "no", "pain", "3"));
    page.waitForURL(url -> url.contains("/session/main/go"));
    player.opened();
    soon(page, () -> assertThat(page.locator("#opening-lacks").textContent()).contains("no voice"));
    eyes.look("session-ready");
    assertThat(player.button()).isEqualTo("Start");
    assertThat(Focus.of(page).words()).isEqualTo("Start");
  }

  private void playPauseAndReload() {
    page.keyboard().press("Space");
    player.pass(12);
    assertThat(player.second()).isBetween(12, 25);
    eyes.look("session-playing");
    page.keyboard().press("Space");
    assertThat(player.button()).isEqualTo("Go on");
    int stood = player.second();
    player.pass(30);
    assertThat(player.second()).isEqualTo(stood);
    page.keyboard().press("Space");
    player.pass(3);
    String exercise = player.exercise();
    int left = player.reload();
    assertThat(player.exercise()).isEqualTo(exercise);
    assertThat(player.second()).isBetween(left - 2, left + 1);
    assertThat(player.button()).isEqualTo("Go on");
    assertThat(player.state()).contains("Here is where you were");
    eyes.look("session-resumed");
  }

  private void askHow() {
    keys.use("Not sure how");
    assertThat(page.locator("#unsure-steps li").count()).isPositive();
    assertThat(page.locator("#unsure-dialog .pill:visible").count()).as("turns").isGreaterThan(2);
    eyes.look("session-unsure");
    keys.use("Back to the session");
    assertThat(page.locator("#unsure-dialog").isVisible()).isFalse();
    assertThat(Focus.of(page).words()).isEqualTo("Not sure how");
  }

  private void skipAndGoBack() {
    String first = player.exercise();
    keys.use("Skip");
    assertThat(player.step()).startsWith("2 of ");
    assertThat(player.exercise()).isNotEqualTo(first);
    keys.use("Back");
    assertThat(player.exercise()).isEqualTo(first);
    keys.use("Skip");
  }

  private void sayThatItHurts() {
    String hurts = player.exercise();
    keys.use("That hurts");
    eyes.look("session-hurts");
    keys.answer(
        Folk.fields(
            "site", "low-back", "level", "4", "spread", "no", "numbness", "no", "worry", "no"));
    page.locator("#hurts-answer").waitFor();
    assertThat(page.locator("#hurts-title").textContent()).isEqualTo("Thank you for telling us.");
    assertThat(page.locator("#hurts-text").textContent()).contains("leave this exercise out");
    eyes.look("session-hurts-answer");
    assertThat(Focus.of(page).words()).isEqualTo("Go on with the next one");
    page.keyboard().press("Enter");
    soon(page, () -> assertThat(player.exercise()).isNotEqualTo(hurts));
    keys.use("Back");
    assertThat(player.exercise()).isNotEqualTo(hurts);
  }

  private void playToTheEnd() {
    keys.use(player.button());
    // The page's clock goes on while we look: on a slow machine for longer than the last exercise.
    player.pass(player.length() - player.second() - 120);
    eyes.look("session-near-end");
    player.runToTheEnd();
    arrive("/session/main/after", "session-after");
  }

  private void sayHowItWent() {
    String word = page.locator("input[name^='word.']").first().getAttribute("name");
    Map<String, List<String>> said =
        Folk.fields("pain", "2", "effort", "4", word, "helps", "care.heat", "yes");
    said.put("note.heat", List.of("a warm bath"));
    keys.answer(said);
    arrive("/today", "today-done");
    assertThat(page.locator("main").textContent()).contains("Done today");
  }

  private void seeProgress() {
    keys.use("Progress");
    arrive("/progress", "progress");
    keys.use("The figures as a table");
    assertThat(page.locator("details[open] tbody tr").allInnerTexts())
        .singleElement()
        .asString()
        .contains("3", "2");
    assertThat(page.locator("main").textContent()).contains("1 of", "Heat");
    eyes.look("progress-table");
  }

  private void readTheSheet() {
    keys.use("For my clinician");
    arrive("/clinician", "clinician");
    assertThat(page.locator("main").textContent())
        .contains("1979")
        .doesNotContainIgnoringCase("not yet approved");
    keys.use("Exercises");
    arrive("/exercises", "exercises");
    keys.use("Chin tuck sitting");
    arrive("/exercises/chin-tuck-sitting", "exercise");
    assertThat(page.locator("main").textContent()).contains("Where this comes from");
    keys.use("Me");
    arrive("/me", "me");
    keys.use("Something feels wrong?");
    arrive("/help-now", "help");
  }
}
