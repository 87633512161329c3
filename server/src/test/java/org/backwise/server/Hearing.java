package org.backwise.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a session's page tells those who cannot see it. */
final class Hearing {
  private static final String LIVE = "[aria-live], [role=status], [role=alert]";

  /** Everything that is written where a browser speaks up, in its order. */
  private static final String WRITE_DOWN =
      """
      addEventListener('DOMContentLoaded', () => {
        const note = (words) =>
          sessionStorage.setItem('told', JSON.stringify([...JSON.parse(sessionStorage.getItem('told') ?? '[]'), words]));
        for (const place of location.pathname.endsWith('/go') ? document.querySelectorAll('%s') : []) {
          new MutationObserver(() => place.textContent && note(`${place.id}: ${place.textContent.trim()}`))
            .observe(place, {childList: true, characterData: true, subtree: true});
        }
      });
      """
          .formatted(LIVE);

  private final Page page;
  private final CDPSession browser;

  private Hearing(Page page) {
    this.page = page;
    this.browser = page.context().newCDPSession(page);
  }

  /** Listens from the next page on. */
  static Hearing of(Page page) {
    page.addInitScript(WRITE_DOWN);
    return new Hearing(page);
  }

  /** What was told so far, each with its place. */
  List<String> told() {
    return ((List<?>) page.evaluate("JSON.parse(sessionStorage.getItem('told') ?? '[]')"))
        .stream().map(String::valueOf).toList();
  }

  /** The words at {@code id} as the accessibility tree has them now. */
  String words(String id) {
    return nodes("Accessibility.queryAXTree", id).stream()
        .filter(node -> value(node, "role").equals("StaticText"))
        .map(node -> value(node, "name").strip())
        .collect(Collectors.joining(" "));
  }

  /** What the accessibility tree says of the place {@code id} itself. */
  String itself(String id) {
    return nodes("Accessibility.getPartialAXTree", id).get(0).toString();
  }

  private List<JsonObject> nodes(String method, String id) {
    JsonObject asked = new JsonObject();
    asked.addProperty("objectId", object(id));
    if (method.endsWith("getPartialAXTree")) {
      asked.addProperty("fetchRelatives", false);
    }
    return StreamSupport.stream(
            browser.send(method, asked).getAsJsonArray("nodes").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private String object(String id) {
    JsonObject asked = new JsonObject();
    asked.addProperty("expression", "document.getElementById('%s')".formatted(id));
    return browser
        .send("Runtime.evaluate", asked)
        .getAsJsonObject("result")
        .get("objectId")
        .getAsString();
  }

  private static String value(JsonObject node, String key) {
    JsonObject found = node.getAsJsonObject(key);
    return found == null || !found.has("value") ? "" : found.get("value").getAsString();
  }
}
