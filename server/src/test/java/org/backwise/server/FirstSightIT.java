package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A session's first exercise comes with its page, before any script, and stays as it is. */
class FirstSightIT {
  /** What stands there, and where; the clock is the device's own, and so is what comes below. */
  private static final String SEEN =
      """
      () => [...document.querySelectorAll('#ready :is(p, h1, img, progress, button):not(.opening *, .next *, #clock, #pose)')]
        .filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.matches('.next, #state:empty, .unseen'))
        .map((e) => { const {x, y, width, height} = e.getBoundingClientRect();
          return [e.id, e.className, e.textContent, e.getAttribute('src'), e.alt, x, y, width, height].join(' '); })
      """;

  private static final Page.NavigateOptions COMMITTED =
      new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Senses senses = Senses.of(page);
  private final Player player = new Player(page);
  private final Keys keys = new Keys(page);
  private final List<Route> held = new ArrayList<>();

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void thePlayerTakesOverWhatCameWithThePageAndNothingMoves() {
    Folk person = ready(440);
    lessMotion();
    for (int[] screen : new int[][] {{360, 640}, {390, 844}, {1280, 844}}) {
      page.setViewportSize(screen[0], screen[1]);
      holdScripts();
      arrive(() -> page.navigate(person.at("/session/main/go"), COMMITTED));
      List<?> before = seen();
      assertThat(player.exercise()).isNotEmpty();
      assertThat(player.button()).isEqualTo("Start");
      assertThat(page.locator("#figure").evaluate("(e) => e.naturalWidth > 0")).isEqualTo(true);
      assertThat(page.locator("#ready").getAttribute("inert")).isNotNull();
      letScriptsCome();
      assertThat(seen()).isEqualTo(before);
      assertThat(senses.shifted()).isEmpty();
    }
  }

  @Test
  void aShortVersionBringsItsOwnBeginning() {
    Folk person = ready(441);
    page.navigate(person.at("/session/main/go"));
    player.opened();
    String minutes = page.locator("#versions label").first().textContent().replaceAll("[^0-9]", "");
    holdScripts();
    arrive(() -> page.navigate(person.at("/session/main/go?minutes=" + minutes), COMMITTED));
    String step = player.step();
    letScriptsCome();
    assertThat(player.step()).isEqualTo(step);
    assertThat(page.locator("#versions input").first().isChecked()).isTrue();
  }

  @Test
  void whoIsAtAnotherPlaceSeesNoOtherBeforeIt() {
    Folk person = ready(442);
    player.begin(person, "main");
    String first = player.exercise();
    player.press("play");
    player.run(2);
    player.press("skip");
    String second = player.exercise();
    new Device(page).hasWritten();
    holdScripts();
    arrive(() -> page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT)));
    assertThat(page.locator("#ready").isVisible()).isFalse();
    letScriptsCome();
    assertThat(player.exercise()).isEqualTo(second).isNotEqualTo(first);
    page.navigate(person.at("/session/main"));
    holdScripts();
    arrive(this::answer);
    assertThat(page.locator("#ready").isVisible()).isFalse();
    letScriptsCome();
    assertThat(player.exercise()).isEqualTo(second);
  }

  @Test
  void whoWishesNoPictureIsShownNone() {
    Folk person = ready(443);
    page.navigate(person.at("/session/main/go"));
    player.opened();
    page.evaluate("localStorage.setItem('backwise-session-settings', '{\"picture\": false}')");
    page.navigate(person.at("/session/main"));
    holdScripts();
    arrive(this::answer);
    assertThat(page.locator("#ready").isVisible()).isFalse();
  }

  @Test
  void thePageBringsTheVeryDocumentThatADeviceCanFetch() {
    Folk person = ready(444);
    page.navigate(person.at("/session/main/go"));
    player.opened();
    assertThat(
            page.evaluate(
                "async () => (await (await fetch('/session/main/session.json')).text()) === JSON.stringify(JSON.parse(document.getElementById('session').textContent))"))
        .isEqualTo(true);
  }

  @Test
  void thePageThatADeviceKeepsHasNobodysExercise() {
    Browser browser = Running.shared().stranger();
    browser.get(new Folk(445).link());
    String kept = browser.get("/device/shell/player").body();
    assertThat(kept).contains("<h1 id=\"what\"></h1>", "inert hidden=\"hidden\"");
    assertThat(kept).doesNotContain(".svg?side=", "application/json");
  }

  private Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    page.navigate(person.link());
    return person;
  }

  private void answer() {
    await("document.querySelector('input[name=first]').value === 'no'");
    keys.answer(Folk.fields("flag", "none", "up", "no", "pain", "3"));
    page.waitForURL(
        url -> url.contains("/session/main/go"),
        new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
  }

  /** To a page whose scripts do not come, so that it never ends to load. */
  private void arrive(Runnable way) {
    way.run();
    page.locator("#say").waitFor(ATTACHED);
    await("document.styleSheets.length > 4");
    await("!document.getElementById('figure').src || document.getElementById('figure').complete");
  }

  private void await(String that) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(that)));
  }

  private void holdScripts() {
    page.route("**/session/open.js", held::add);
  }

  private void letScriptsCome() {
    page.unroute("**/session/open.js");
    held.forEach(Route::resume);
    held.clear();
    player.opened();
  }

  private List<?> seen() {
    return (List<?>) page.evaluate(SEEN);
  }

  private void lessMotion() {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
  }
}
