package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** What a page, or the server behind it, comes to after a while: asked until it holds. */
final class Soon {
  private static final long PATIENCE = 60_000_000_000L;
  private static final double A_WHILE = 50;
  private static final String ANOTHER = "!window.stillHere && document.readyState === 'complete'";

  private Soon() {}

  /** Asserts again and again; what still does not hold when patience ends is told. */
  static void soon(Page page, Runnable assertion) {
    long end = System.nanoTime() + PATIENCE;
    while (!holds(assertion, end)) {
      page.waitForTimeout(A_WHILE);
    }
  }

  /** Does what leads to another page, which may have the same address, and waits for that page. */
  static void nextPage(Page page, Runnable act) {
    page.evaluate("window.stillHere = true");
    act.run();
    soon(page, () -> assertThat(page.evaluate(ANOTHER)).isEqualTo(true));
  }

  private static boolean holds(Runnable assertion, long end) {
    try {
      assertion.run();
      return true;
    } catch (AssertionError | PlaywrightException notYet) {
      if (System.nanoTime() > end) {
        throw notYet;
      }
      return false;
    }
  }
}
