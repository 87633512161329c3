package org.backwise.server;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Somebody who uses the keyboard alone: Tab, arrows, Space, Enter, letters and digits. */
final class Keys {
  private static final int MANY = 500;

  private final Page page;
  private final Set<String> unseen = new LinkedHashSet<>();

  Keys(Page page) {
    this.page = page;
  }

  /** Where the focus could not be seen. */
  List<String> unseen() {
    return new ArrayList<>(unseen);
  }

  Focus press(String key) {
    page.keyboard().press(key);
    return Focus.of(page);
  }

  Focus tab() {
    Focus focus = press("Tab");
    if (!focus.nowhere() && (!focus.shown() || focus.covered())) {
      unseen.add(
          "%s: %s %s"
              .formatted(
                  page.url(), focus.brief(), focus.covered() ? "is covered" : "has no ring"));
    }
    return focus;
  }

  /** Waits for the page at {@code path}. */
  void arrive(String path) {
    page.waitForURL(url -> url.endsWith(path));
  }

  /** To what begins with these words. */
  void to(String words) {
    until(focus -> focus.says(words), words);
  }

  /** To what begins with these words, and uses it. */
  void use(String words) {
    to(words);
    page.keyboard().press("Enter");
  }

  private Focus until(Predicate<Focus> there, String sought) {
    Focus focus = Focus.of(page);
    for (int i = 0; i < MANY && !there.test(focus); i++) {
      focus = tab();
    }
    if (!there.test(focus)) {
      throw new AssertionError(
          "the keyboard does not reach %s at %s".formatted(sought, page.url()));
    }
    return focus;
  }

  /** Goes through the form once, answers what is asked, and sends it. */
  void answer(Map<String, List<String>> answers) {
    Set<String> open = new LinkedHashSet<>(answers.keySet());
    Focus focus = tab();
    for (int i = 0; i < MANY && !(focus.submits() && open.isEmpty()); i++) {
      if (!focus.inside().isEmpty() && focus.inside().stream().anyMatch(open::contains)) {
        press("Enter");
      } else if (answers.containsKey(focus.name())) {
        open.remove(focus.name());
        one(focus, answers.get(focus.name()));
      }
      focus = tab();
    }
    if (!focus.submits() || !open.isEmpty()) {
      throw new AssertionError("the keyboard did not reach %s at %s".formatted(open, page.url()));
    }
    page.keyboard().press("Enter");
  }

  private void one(Focus focus, List<String> values) {
    String value = values.get(0);
    switch (focus.tag() + " " + focus.type()) {
      case "INPUT radio" -> choose(focus, value);
      case "INPUT checkbox" -> tick(focus, values);
      case "INPUT date" -> date(LocalDate.parse(value));
      case "SELECT select-one" -> step(focus, value);
      default -> page.keyboard().type(value);
    }
  }

  private void choose(Focus focus, String value) {
    Focus at = step(focus, value);
    if (!at.checked()) {
      press("Space");
    }
  }

  private Focus step(Focus focus, String value) {
    Focus at = focus;
    for (int i = 0; i < MANY && !at.value().equals(value); i++) {
      at = press("ArrowDown");
    }
    if (!at.value().equals(value)) {
      throw new AssertionError("no choice %s of %s".formatted(value, focus.name()));
    }
    return at;
  }

  private void tick(Focus focus, List<String> values) {
    if (values.contains(focus.value()) != focus.checked()) {
      press("Space");
    }
  }

  /** Types a date in the order in which this browser asks for it. */
  private void date(LocalDate date) {
    String day = "%02d".formatted(date.getDayOfMonth());
    String month = "%02d".formatted(date.getMonthValue());
    page.keyboard().type(day + month + date.getYear());
    if (!Focus.of(page).value().equals(date.toString())) {
      press("ArrowLeft");
      press("ArrowLeft");
      page.keyboard().type(month + day + date.getYear());
    }
    if (!Focus.of(page).value().equals(date.toString())) {
      throw new AssertionError("the date became " + Focus.of(page).value());
    }
  }
}
