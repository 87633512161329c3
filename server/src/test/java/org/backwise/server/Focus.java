package org.backwise.server;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Where the keyboard is, as the page shows it. */
record Focus(
    String tag,
    String type,
    String name,
    String value,
    boolean checked,
    String words,
    List<String> inside,
    boolean shown,
    boolean covered) {

  private static final String LOOK =
      """
      () => {
        const e = document.activeElement;
        const words = e.tagName === 'INPUT' ? e.closest('label')?.innerText ?? '' : e.innerText ?? '';
        const ring = [e, e.nextElementSibling].filter(Boolean).some((x) => {
          const s = getComputedStyle(x);
          return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
        });
        const box = e.getBoundingClientRect();
        const owner = e.closest('label') ?? e;
        const mine = (x, y) => {
          const at = document.elementFromPoint(x, y);
          return at !== null && (owner.contains(at) || at.contains(e));
        };
        const [l, r, t, b] = [box.left + 3, box.right - 3, box.top + 3, box.bottom - 3];
        const seen = mine((l + r) / 2, (t + b) / 2) || mine(l, t) || mine(r, t) || mine(l, b) || mine(r, b);
        const within = e.tagName === 'SUMMARY' && !e.parentElement.open
          ? [...e.parentElement.querySelectorAll('[name]')].map((x) => x.name) : [];
        return {tag: e.tagName, type: e.type ?? '', name: e.name ?? '', value: e.value ?? '',
          checked: e.checked === true, words: words.trim(), inside: within, shown: ring, covered: !seen};
      }
      """;

  static Focus of(Page page) {
    Map<?, ?> seen = (Map<?, ?>) page.evaluate(LOOK);
    return new Focus(
        text(seen, "tag"),
        text(seen, "type"),
        text(seen, "name"),
        text(seen, "value"),
        Boolean.TRUE.equals(seen.get("checked")),
        text(seen, "words"),
        ((List<?>) seen.get("inside")).stream().map(String::valueOf).toList(),
        Boolean.TRUE.equals(seen.get("shown")),
        Boolean.TRUE.equals(seen.get("covered")));
  }

  private static String text(Map<?, ?> seen, String key) {
    return String.valueOf(seen.get(key));
  }

  /** Nothing on the page has it. */
  boolean nowhere() {
    return tag.equals("BODY") || tag.equals("HTML");
  }

  boolean submits() {
    return tag.equals("BUTTON") && type.equals("submit") && !name.equals("go");
  }

  /** Whether it is called so, or so and then some other words. */
  boolean says(String called) {
    return words.startsWith(called)
        && (words.length() == called.length()
            || !Character.isLetter(words.charAt(called.length())));
  }

  String brief() {
    return (tag + " " + name + " " + words.lines().findFirst().orElse("")).trim();
  }
}
