package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures move in time with the session, stop with it, and stand still for those who wish it. */
class MovingFigureIT {
  private static final double A_MOMENT = 600;

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
  void onItsPageAnExerciseMovesStopsAndTurns() {
    open(new Folk(71), "/exercises/bird-dog");
    figure().waitFor();
    soon(page, () -> assertThat(moves()).isTrue());
    eyes.look("exercise-moving");
    keys.use("Pause");
    assertThat(moves()).isFalse();
    String before = figure().innerHTML();
    assertThat(page.locator("input[name=view][value=front]").count()).as("along the body").isZero();
    page.locator("input[name=view][value=three-quarter]").check();
    soon(page, () -> assertThat(figure().innerHTML()).isNotEqualTo(before));
    eyes.look("exercise-turned");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void withLessMotionWishedTheStillsChangeOnRequest() {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    open(new Folk(72), "/exercises/bird-dog");
    figure().waitFor();
    String start = figure().innerHTML();
    assertThat(moves()).isFalse();
    keys.use("Show the end");
    soon(page, () -> assertThat(figure().innerHTML()).isNotEqualTo(start));
    assertThat(moves()).isFalse();
    keys.use("Show the start");
    soon(page, () -> assertThat(figure().innerHTML()).isEqualTo(start));
  }

  @Test
  void inASessionTheFigureFollowsTheClockAndStopsWithIt() {
    begin(new Folk(73));
    figure().waitFor();
    assertThat(moves()).as("before the start").isFalse();
    assertThat(movesWhilePlaying()).as("while playing").isTrue();
    page.keyboard().press("Space");
    assertThat(player.button()).isEqualTo("Go on");
    page.waitForTimeout(A_MOMENT);
    assertThat(moves()).as("while paused").isFalse();
    page.locator("#skip").click();
    figure().waitFor();
    eyes.look("session-moving");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void inASessionWithLessMotionWishedAStillIsShown() {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    begin(new Folk(74));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.locator("#figure").isVisible()).isTrue();
    assertThat(figure().count()).isZero();
  }

  @Test
  void theBodyOneCanPointAtIsTheFigureFromBothSides() {
    open(new Folk(75), "/begin/where");
    assertThat(page.locator(".person").count()).isEqualTo(2);
    assertThat(page.locator(".person path").count()).isGreaterThan(20);
    page.locator(".spot-back-2").click();
    assertThat(page.locator("#f-site-shoulder").isChecked()).isTrue();
    eyes.look("where");
    assertThat(eyes.wrong()).isEmpty();
  }

  private void open(Folk person, String path) {
    page.navigate(person.link());
    page.navigate(person.at(path));
  }

  private void begin(Folk person) {
    person.answerAll(Folk.cleared());
    open(person, "/session/main");
    keys.answer(Folk.fields("flag", "none", "up", "no", "pain", "3"));
    page.waitForURL(url -> url.contains("/session/main/go"));
    page.clock().install();
    page.reload();
    player.opened();
    page.clock().runFor(1000);
  }

  private boolean movesWhilePlaying() {
    String before = figure().innerHTML();
    page.keyboard().press("Space");
    for (int i = 0; i < 60; i++) {
      page.clock().runFor(1000);
      if (figure().count() == 1 && !figure().innerHTML().equals(before)) {
        return true;
      }
    }
    return false;
  }

  private boolean moves() {
    String before = figure().innerHTML();
    page.waitForTimeout(A_MOMENT);
    return !figure().innerHTML().equals(before);
  }

  private Locator figure() {
    return page.locator(".stage svg");
  }
}
