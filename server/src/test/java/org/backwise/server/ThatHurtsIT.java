package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.backwise.sessions.diary.DiaryEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "That hurts" is heard once, whatever is pressed, and whatever the device can keep. */
class ThatHurtsIT {
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Player player = new Player(page);
  private final Device device = new Device(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  private Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    return person;
  }

  @Test
  void whatHurtsEndsAndACalmingRoutineIsOneTouchAway() {
    Folk person = ready(105);
    player.begin(person, "main");
    player.press("skip");
    String hurts = player.exercise();
    player.press("hurts");
    tellMild();
    page.locator("#hurts-form [type=submit]").click();
    page.locator("#hurts-calm").click();
    page.waitForURL(person.at("/session/relief/go"));
    player.opened();
    device.hasNothingLeftToSend();
    assertThat(person.entries(DiaryEntry.HurtReported.class))
        .extracting(DiaryEntry.HurtReported::site)
        .containsExactly("low-back");
    page.navigate(person.at("/session/main/go"));
    player.opened();
    assertThat(player.exercise()).isNotEqualTo(hurts);
    assertThat(player.step()).startsWith("2 of ");
    assertThat(player.button()).isEqualTo("Go on");
  }

  @Test
  void aWorryingSignLocks() {
    Folk person = ready(106);
    player.begin(person, "main");
    player.press("hurts");
    page.locator("#hurts-site").selectOption("hip");
    page.locator("#hurts-form label:has(input[name=level][value='1'])").click();
    for (String answer : List.of("spread][value=no", "numbness][value=no", "worry][value=yes")) {
      page.locator("#hurts-form label:has(input[name=" + answer + "])").click();
    }
    page.locator("#hurts-form [type=submit]").click();
    page.waitForURL(person.at("/session/locked"));
  }

  @Test
  void pressedTwiceItIsOneReportAndItsAnswerCannotBeMissed() {
    Folk person = ready(130);
    player.begin(person, "main");
    player.press("hurts");
    tellMild();
    AtomicReference<Route> onTheWay = new AtomicReference<>();
    page.route("**/diary/**", onTheWay::set);
    page.locator("#hurts-form [type=submit]").click();
    page.evaluate("document.getElementById('hurts-form').requestSubmit()");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    page.waitForCondition(() -> onTheWay.get() != null);
    page.unroute("**/diary/**");
    onTheWay.get().resume();
    page.locator("#hurts-go").waitFor();
    device.hasNothingLeftToSend();
    assertThat(person.entries(DiaryEntry.HurtReported.class)).hasSize(1);
  }

  @Test
  void aDeviceThatKeepsNothingStillTellsItAndComesToItsEnd() {
    page.addInitScript(
        "for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new Error('full'); };"
            + "Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }});");
    Folk person = ready(131);
    player.begin(person, "main");
    player.press("hurts");
    tellMild();
    page.locator("#hurts-form [type=submit]").click();
    page.locator("#hurts-go").click();
    soon(page, () -> assertThat(person.entries(DiaryEntry.HurtReported.class)).hasSize(1));
    player.press("play");
    player.run(60);
    player.press("settings");
    player.press("enough");
    page.waitForURL(url -> url.endsWith("/session/main/after"));
    soon(page, () -> assertThat(person.entries(DiaryEntry.SessionDone.class)).hasSize(1));
  }

  @Test
  void noKeyMovesTheSessionUnderAnOpenQuestion() {
    player.begin(ready(132), "main");
    String exercise = player.exercise();
    player.press("hurts");
    page.evaluate("document.activeElement.blur()");
    page.evaluate(
        "for (const key of ['ArrowRight', ' ']) document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))");
    assertThat(player.exercise()).isEqualTo(exercise);
    assertThat(player.button()).isNotEqualTo("Pause");
  }

  private void tellMild() {
    page.locator("#hurts-site").selectOption("low-back");
    page.locator("#hurts-form label:has(input[name=level][value='2'])").click();
    for (String sign : List.of("spread", "numbness", "worry")) {
      page.locator("#hurts-form label:has(input[name=" + sign + "][value=no])").click();
    }
  }
}
