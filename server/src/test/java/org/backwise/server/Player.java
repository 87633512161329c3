package org.backwise.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The guided session as it stands on the page. */
final class Player {
  private final Page page;

  Player(Page page) {
    this.page = page;
  }

  Player opened() {
    page.locator("#ready")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    return this;
  }

  /** Lets so many seconds go by at once. */
  void pass(int seconds) {
    page.clock().fastForward(seconds * 1000L);
    page.clock().runFor(300);
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
