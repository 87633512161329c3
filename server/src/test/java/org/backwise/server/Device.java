package org.backwise.server;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page keeps on its device, seen from the page. */
final class Device {
  private static final long PATIENCE = 30_000_000_000L;

  private final Page page;

  Device(Page page) {
    this.page = page;
  }

  /** Waits until it could do without a connection. */
  void holdsTheDaysAhead() {
    until(
        """
        async () => {
          const worker = await navigator.serviceWorker?.getRegistration();
          const {kept} = await import('/device/kept.js');
          if (worker?.active && !(await kept('figures'))) {
            await (await import('/device/renew.js')).renew().catch(() => {});
          }
          return Boolean(worker?.active && (await kept('days')) && (await kept('figures')));
        }
        """);
  }

  /** Waits until every note is where it belongs. */
  void hasNothingLeftToSend() {
    until(
        "async () => (await (await import('/device/notes.js')).notes()).every((note) => note.state === 'sent')");
  }

  private void until(String holds) {
    for (long end = System.nanoTime() + PATIENCE; !page.evaluate(holds).equals(true); ) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the device never came to " + holds + ", its notes: " + states());
      }
      page.waitForTimeout(100);
    }
  }

  /** The states of its notes, in order. */
  List<?> states() {
    return (List<?>)
        page.evaluate(
            "async () => (await (await import('/device/notes.js')).notes()).map((note) => note.state)");
  }
}
