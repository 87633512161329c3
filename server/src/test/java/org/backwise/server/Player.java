package org.backwise.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Set;

/** The guided session as it stands on the page. */
final class Player {
  private static final int STEP = 30;
  private static final int LAST = 3;
  private static final Set<String> IN_THE_SHEET = Set.of("more", "change", "settings");

  private final Page page;

  Player(Page page) {
    this.page = page;
  }

  Player opened() {
    page.locator("#ready:not([inert])")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    return this;
  }

  /** Lets so many seconds go by, in steps after which nobody is asked whether they were away. */
  void pass(int seconds) {
    for (int left = seconds; left > 0; left -= STEP) {
      page.clock().fastForward(Math.min(left, STEP) * 1000L);
      page.clock().runFor(300);
    }
  }

  /** Lets so many seconds go by as a device that is not hidden does. */
  void run(int seconds) {
    for (int i = 0; i < seconds * 2; i++) {
      page.clock().fastForward(500);
    }
  }

  /**
   * Seconds by the page's own clock, which goes on between our steps too, and more so on a slow
   * machine.
   */
  double time() {
    return ((Number) page.evaluate("performance.now() / 1000")).doubleValue();
  }

  /** From here on time goes by in our steps alone. */
  void holdTime() {
    page.clock().pauseAt(((Number) page.evaluate("Date.now() + 1000")).longValue());
  }

  /**
   * Reloads it in the middle, with what is to be kept written; gives the second at which it was
   * left.
   */
  int reload() {
    new Device(page).hasWritten();
    page.evaluate(
        "addEventListener('pagehide', () => sessionStorage.setItem('left', document.getElementById('done').value))");
    page.reload();
    opened();
    return Integer.parseInt((String) page.evaluate("sessionStorage.getItem('left')"));
  }

  /** Goes by itself to what comes after the session. */
  void runToTheEnd() {
    holdTime();
    run(length() - second() - LAST);
    page.clock().resume();
    page.waitForURL(url -> url.contains("/after"));
  }

  /** Goes to the session and waits for it to be there, with its clock in our hands. */
  void begin(Folk person, String session) {
    page.navigate(person.at("/session/" + session + "/go"));
    page.clock().install();
    page.reload();
    opened();
  }

  String say() {
    return page.locator("#say").textContent();
  }

  String clock() {
    return page.locator("#clock").textContent();
  }

  String unit() {
    return page.locator("#unit").textContent();
  }

  void press(String id) {
    if (IN_THE_SHEET.contains(id) && !page.locator("#extras-dialog").isVisible()) {
      page.locator("#extras").click();
    }
    page.locator("#" + id).click();
  }

  int second() {
    return Integer.parseInt(page.locator("#done").getAttribute("value"));
  }

  int length() {
    return Integer.parseInt(page.locator("#done").getAttribute("max"));
  }

  String exercise() {
    return page.locator("#what").textContent();
  }

  String step() {
    return page.locator("#step").textContent();
  }

  String button() {
    return page.locator("#play").textContent();
  }

  String state() {
    return page.locator("#state").textContent();
  }
}
