package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.diary.DiaryEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A session is guided from its start to its end, and nothing of it gets lost. */
class GuidedSessionIT {
  /** What is shown is a second or two old on a slow machine. */
  private static final double A_DRAWING = 2.5;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Senses senses = Senses.of(page);
  private final Eyes eyes = new Eyes(page);
  private final Player player = new Player(page);
  private final Device device = new Device(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void afterOneTouchAShortSessionGoesByItselfToItsEndAndCounts() {
    Folk person = ready(91);
    player.begin(person, "main");
    page.locator("#versions label").first().click();
    int items = Integer.parseInt(player.step().replaceAll(".* of ", ""));
    List<String> names = names();
    assertThat(names).hasSize(items);
    player.press("play");
    player.run(1);
    assertThat(senses.speech()).contains(names.get(0));
    senses.standStill();
    player.runToTheEnd();
    String heard = senses.speech();
    assertThat(page.url()).endsWith("/session/main/after");
    assertThat(heard).contains(names).contains("3", "2", "breathe in");
    assertThat(senses.sounded()).hasSizeGreaterThan(items * 4);
    assertThat(senses.buzzed()).hasSizeGreaterThan(items * 4);
    assertThat(senses.shifted()).as("what moves by itself").isEmpty();
    device.hasNothingLeftToSend();
    assertThat(done(person)).extracting(DoneItem::exercise).hasSize(items);
  }

  private List<String> names() {
    return ((List<?>)
            page.evaluate(
                """
                async () => {
                  const session = await (await fetch(location.pathname.replace(/go$/, 'session.json') + location.search)).json();
                  return session.versions[0].items.map((item) => session.exercises[item.exercise].name);
                }
                """))
        .stream().map(String::valueOf).toList();
  }

  @Test
  void aReloadInTheMiddleComesBackToTheSameSecond() {
    player.begin(ready(92), "main");
    player.press("play");
    player.run(25);
    String exercise = player.exercise();
    int left = player.reload();
    assertThat(player.exercise()).isEqualTo(exercise);
    int stood = player.second();
    assertThat(stood).isBetween(left - 2, left + 1);
    assertThat(player.button()).isEqualTo("Go on");
    assertPlaysOn(5);
  }

  @Test
  void aHiddenPageFindsTheTrueTimeAndAsksAfterALongWhile() {
    player.begin(ready(93), "main");
    player.press("play");
    double began = player.time();
    player.run(10);
    hide(true);
    page.clock().fastForward(40_000);
    hide(false);
    page.clock().runFor(300);
    assertThat(player.second() + began).isCloseTo(player.time(), within(2.0));
    hide(true);
    int stood = player.second();
    page.clock().fastForward(200_000);
    hide(false);
    page.clock().runFor(300);
    assertThat(page.locator("#away-dialog").isVisible()).isTrue();
    assertThat(page.locator("#away-text").textContent()).containsPattern("3:2[0-3]");
    eyes.look("session-away");
    began = player.time();
    player.press("away-back");
    page.clock().runFor(300);
    assertThat(player.second() - stood).isCloseTo((int) (player.time() - began), within(2));
    assertThat(player.button()).isEqualTo("Pause");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aClockThatIsSetAnewDoesNotMoveTheSession() {
    player.begin(ready(94), "main");
    player.press("play");
    player.run(10);
    page.evaluate("() => { const real = Date.now; Date.now = () => real() + 3600000; }");
    assertGoesOn(1);
    assertThat(page.locator("#away-dialog").isVisible()).isFalse();
  }

  @Test
  void thePaceIsChosenKeptAndBounded() {
    player.begin(ready(95), "main");
    player.press("settings");
    page.locator("[data-measure=lead-in] [data-steps='1']").click();
    page.locator("[data-measure=tempo] [data-steps='1']").click();
    for (int i = 0; i < 3; i++) {
      page.locator("[data-measure=rest-more] [data-steps='-1']").click();
    }
    page.locator("#settings-dialog label:has(input[name=auto])").click();
    page.locator("#settings-dialog label:has(input[name=picture])").click();
    assertThat(page.locator("[data-measure] output").allTextContents())
        .containsExactly("7 s", "+0 s", "+25 %");
    eyes.look("session-settings");
    page.locator("#settings-dialog [data-close]").click();
    assertThat(page.locator(".session .stage").isVisible()).isFalse();
    eyes.look("session-without-picture");
    page.reload();
    player.opened();
    player.press("settings");
    assertThat(page.locator("[data-measure] output").allTextContents())
        .containsExactly("7 s", "+0 s", "+25 %");
    assertThat(page.locator("input[name=auto]").isChecked()).isFalse();
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void withoutGoingOnByItselfItWaitsAtEachExercise() {
    player.begin(ready(96), "main");
    page.evaluate("localStorage.setItem('backwise-session-settings', '{\"auto\": false}')");
    page.reload();
    player.opened();
    player.press("play");
    player.pass(300);
    assertThat(player.step()).startsWith("2 of");
    assertThat(player.button()).isEqualTo("Go on");
    int stood = player.second();
    player.pass(60);
    assertThat(player.second()).isEqualTo(stood);
    eyes.look("session-waiting");
    assertPlaysOn(4);
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void moreTimeIsForPausesOnly() {
    player.begin(ready(97), "main");
    player.press("play");
    player.run(1);
    int length = player.length();
    player.press("more");
    assertThat(player.length()).isEqualTo(length + 15);
    player.run(30);
    assertThat(player.unit()).doesNotContain("Get ready");
    assertThat(page.locator("#more").isDisabled()).isTrue();
  }

  @Test
  void onlyWhatTheProgrammeCarriesTakesAnExercisesPlace() {
    Folk person = ready(98);
    player.begin(person, "main");
    boolean found = false;
    for (int i = 0; i < 8 && !found; i++) {
      player.press("change");
      found = page.locator(".choice").count() > 0;
      if (!found) {
        page.locator("#change-dialog [data-close]").click();
        player.press("skip");
      }
    }
    assertThat(found).as("something has an alternative").isTrue();
    eyes.look("session-change");
    assertThat(page.locator(".choice").allInnerTexts()).noneMatch(t -> t.contains("harder"));
    String before = player.exercise();
    page.locator(".choice").first().click();
    assertThat(player.exercise()).isNotEqualTo(before);
    assertThat(player.state()).contains(player.exercise());
    soon(page, () -> assertThat(person.entries(DiaryEntry.ItemChanged.class)).hasSize(1));
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void askingTheTherapistIsNotedAndPrinted() {
    Folk person = ready(99);
    player.begin(person, "main");
    String exercise = player.exercise();
    player.press("unsure");
    page.locator(".turned svg").waitFor();
    player.press("unsure-ask");
    assertThat(page.locator("#unsure-asked").textContent()).contains("sheet for your clinician");
    soon(page, () -> assertThat(person.entries(DiaryEntry.WordSaid.class)).hasSize(1));
    page.navigate(person.at("/clinician"));
    assertThat(page.locator("#asked").textContent()).contains(exercise);
  }

  @Test
  void inRealTimeItKeepsTime() {
    Folk person = ready(100);
    page.navigate(person.at("/session/main/go"));
    player.opened();
    long pressing = System.nanoTime();
    player.press("play");
    long pressed = System.nanoTime();
    page.waitForTimeout(8000);
    double least = (System.nanoTime() - pressed) / 1e9 - A_DRAWING;
    int second = player.second();
    double most = (System.nanoTime() - pressing) / 1e9;
    assertThat((double) second).isBetween(least, most);
    assertThat(senses.spoken()).isNotEmpty();
  }

  @Test
  void screenReadersHearWhatChangesAndNotEverySecond() {
    player.begin(ready(101), "main");
    page.evaluate(
        """
        () => { window.told = []; new MutationObserver(() => window.told.push(document.getElementById('say').textContent))
          .observe(document.getElementById('say'), {childList: true, characterData: true, subtree: true}); }
        """);
    player.press("play");
    player.run(40);
    assertThat(player.say()).contains(player.exercise());
    assertThat(((List<?>) page.evaluate("window.told")).size()).isBetween(1, 4);
    assertThat(page.locator("#say").getAttribute("aria-live")).isEqualTo("polite");
  }

  @Test
  void everyTargetIsBigAndTextMayBeTwiceAsLarge() {
    player.begin(ready(102), "main");
    page.setViewportSize(390, 844);
    assertThat(small()).isEmpty();
    assertThat(page.locator("#play").boundingBox().y).isLessThan(780);
    player.press("settings");
    assertThat(small()).isEmpty();
    assertDoneStaysInSightAndFarFromTheEnd();
    page.locator("#settings-dialog [data-close]").click();
    page.evaluate("document.documentElement.style.fontSize = '200%'");
    page.evaluate("() => new Promise(requestAnimationFrame)");
    assertThat(clipped()).isEmpty();
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isEqualTo(0);
  }

  private void assertDoneStaysInSightAndFarFromTheEnd() {
    double first = doneAt();
    page.locator("#enough").scrollIntoViewIfNeeded();
    assertThat(doneAt()).isBetween(0.0, first);
    assertThat(page.locator("#enough").boundingBox().y - doneAt()).isGreaterThan(160);
  }

  /** Where "Done" is seen. */
  private double doneAt() {
    return page.locator("#settings-dialog [data-close]").boundingBox().y;
  }

  private List<?> small() {
    return (List<?>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('.session button, dialog[open] button, dialog[open] label')]
              .filter((e) => e.checkVisibility())
              .map((e) => [e.textContent, e.getBoundingClientRect()])
              .filter(([, box]) => box.width > 0 && (box.height < 47.5 || box.width < 47.5)).map(([words]) => words)
            """);
  }

  private List<?> clipped() {
    return (List<?>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('.top > *, .session button, .session p, .session h1')]
              .filter((e) => e.checkVisibility() && !e.matches('.unseen') && (e.scrollWidth > e.clientWidth + 1 || e.getBoundingClientRect().right > innerWidth))
              .map((e) => e.textContent)
            """);
  }

  @Test
  void withLessMotionWishedTwoStillsTakeTurnsOnAButton() {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    player.begin(ready(103), "main");
    String before = page.locator("#figure").getAttribute("src");
    player.press("pose");
    page.clock().runFor(300);
    assertThat(page.locator("#figure").getAttribute("src")).isNotEqualTo(before);
    assertThat(page.locator(".session .stage svg").count()).isZero();
    eyes.look("session-stills");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void whatWasDoneCountsWhenItIsEnough() {
    Folk person = ready(104);
    player.begin(person, "main");
    player.press("play");
    player.run(60);
    player.press("settings");
    player.press("enough");
    page.waitForURL(url -> url.endsWith("/session/main/after"));
    device.hasNothingLeftToSend();
    assertThat(done(person)).hasSizeBetween(1, 2);
  }

  private void assertPlaysOn(int seconds) {
    player.press("play");
    assertGoesOn(seconds);
  }

  /** As the page's own clock does. */
  private void assertGoesOn(int seconds) {
    int stood = player.second();
    double began = player.time();
    player.run(seconds);
    assertThat(player.second() - stood).isCloseTo((int) (player.time() - began), within(2));
  }

  private Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    return person;
  }

  private List<DoneItem> done(Folk person) {
    return person.entries(DiaryEntry.SessionDone.class).stream()
        .flatMap(session -> session.items().stream())
        .toList();
  }

  private void hide(boolean hidden) {
    page.evaluate(
        """
        (hidden) => {
          Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        hidden);
  }
}
