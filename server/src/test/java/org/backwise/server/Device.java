package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page keeps on its device, seen from the page. */
final class Device {
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

  /** Waits until all is written that was to be kept. */
  void hasWritten() {
    run("await (await ours('kept.js')).forget('nothing');"); // which has its turn after all else
  }

  /** Waits until no session is kept as begun. */
  void holdsNothingBegun() {
    until("return (await (await ours('kept.js')).names('place:')).length === 0;");
  }

  /** Brings what waits, and tells what stopped it; nothing: all of it is there. */
  Object bring() {
    return run("return await (await ours('rounds.js')).bring();");
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

  private void until(String holds) {
    soon(
        page,
        () ->
            assertThat(run(holds))
                .as(() -> "%s, with the notes %s".formatted(holds, states()))
                .isEqualTo(true));
  }
}
