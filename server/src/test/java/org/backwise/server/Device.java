package org.backwise.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** What a page keeps on its device, seen from the page. */
final class Device {
  private static final long PATIENCE = 30_000_000_000L;
  private static final String OURS =
      "const ours = (name) =>"
          + " import(document.querySelector('script[src*=\"/device/page.js\"]').src.replace('page.js',"
          + " name));";

  private final Page page;

  Device(Page page) {
    this.page = page;
  }

  /** Runs the body of a function; {@code ours(file)} is one of the page's own modules. */
  Object run(String body) {
    return page.evaluate("async () => { " + OURS + body + " }");
  }

  /** Waits until it could do without a connection. */
  void holdsTheDaysAhead() {
    until(
        """
        const worker = await navigator.serviceWorker?.getRegistration();
        const {kept} = await ours('kept.js');
        if (worker?.active && !(await kept('figures'))) await (await ours('renew.js')).renew().catch(() => {});
        return Boolean(worker?.active && (await kept('days')) && (await kept('figures')));
        """);
  }

  /** Waits until every note is where it belongs. */
  void hasNothingLeftToSend() {
    until(
        "return (await (await ours('notes.js')).notes()).every((note) => note.state === 'sent');");
  }

  /** The states of its notes, in order. */
  List<?> states() {
    return (List<?>)
        run("return (await (await ours('notes.js')).notes()).map((note) => note.state);");
  }

  /** Tells something, and does not wait for what becomes of it; answers its id. */
  String tell(String entry) {
    return (String)
        run(
            """
            const note = await (await ours('notes.js')).add(%s);
            (await ours('rounds.js')).bring();
            return note.id;
            """
                .formatted(entry));
  }

  private boolean holds(String body) {
    try {
      return run(body).equals(true);
    } catch (PlaywrightException e) {
      return false; // on its way to another page
    }
  }

  private void until(String holds) {
    for (long end = System.nanoTime() + PATIENCE; !holds(holds); ) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the device never came to " + holds + ", its notes: " + states());
      }
      page.waitForTimeout(100);
    }
  }
}
