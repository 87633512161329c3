package org.backwise.server;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks a page over as people with other eyes and hands meet it, and keeps what is wrong. */
final class Eyes {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Colours fade over; what is looked at stands still. */
  private static final String FADED =
      "() => Promise.allSettled(document.getAnimations().filter((a) => a instanceof CSSTransition).map((a) => a.finished))";

  private static final String SMALL =
      """
      () => [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((e) => e.type !== 'hidden' && e.checkVisibility({visibilityProperty: true}))
        .filter((e) => !e.matches('.skip'))
        .filter((e) => !(e.tagName === 'A' && getComputedStyle(e).display === 'inline'))
        .map((e) => [e, (e.closest('label') ?? e).getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(([e, box]) => `${e.outerHTML.slice(0, 90)} is ${Math.round(box.width)} x ${Math.round(box.height)}`)
      """;
  private static final String HEADS =
      "() => [...document.querySelectorAll('h1')].filter((e) => e.checkVisibility()).length";

  /** What sticks out furthest, where the page is wider than the window. */
  private static final String WIDE =
      """
      () => {
        const {scrollWidth, clientWidth} = document.documentElement;
        if (scrollWidth === clientWidth) return '';
        const end = (one) => one.getBoundingClientRect().right;
        const all = [...document.querySelectorAll('main *')];
        return all.reduce((a, b) => (end(b) > end(a) ? b : a)).outerHTML.slice(0, 200);
      }
      """;

  private final Page page;
  private final List<String> wrong = new ArrayList<>();

  Eyes(Page page) {
    this.page = page;
  }

  List<String> wrong() {
    return wrong;
  }

  /** Looks at the page as it is now. */
  void look(String name) {
    one(name);
    axe(name + ", light", new AxeBuilder(page).withTags(STANDARDS));
    scheme(ColorScheme.DARK);
    axe(name + ", dark", new AxeBuilder(page).withRules(List.of("color-contrast")));
    page.setViewportSize(390, 844);
    small(name);
    shots(name);
    page.setViewportSize(1280, 800);
    scheme(ColorScheme.LIGHT);
  }

  private void scheme(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.evaluate(FADED);
  }

  private void one(String name) {
    if (!page.evaluate(HEADS).equals(1)) {
      wrong.add(name + ": has %s main headings".formatted(page.evaluate(HEADS)));
    }
    if (!page.title().endsWith(" · Backwise") || page.title().startsWith(" ")) {
      wrong.add(name + ": is titled '%s'".formatted(page.title()));
    }
  }

  private void small(String name) {
    ((List<?>) page.evaluate(SMALL)).forEach(e -> wrong.add(name + ": " + e));
    String wide = (String) page.evaluate(WIDE);
    if (!wide.isEmpty()) {
      wrong.add(name + ": is wider than a phone: " + wide);
    }
  }

  private void axe(String name, AxeBuilder axe) {
    axe.analyze().getViolations().forEach(rule -> wrong.add(name + ": " + readable(rule)));
  }

  private static String readable(Rule rule) {
    return rule.getNodes().stream()
        .map(CheckedNode::getHtml)
        .map(html -> html.lines().findFirst().orElse(""))
        .limit(3)
        .collect(Collectors.joining("\n    ", rule.getId() + ", " + rule.getHelp() + "\n    ", ""));
  }

  private void shots(String name) {
    if (Chrome.SHOTS != null) {
      shot(name, "phone-dark");
      scheme(ColorScheme.LIGHT);
      shot(name, "phone-light");
      page.setViewportSize(1280, 800);
      shot(name, "desk-light");
      scheme(ColorScheme.DARK);
      shot(name, "desk-dark");
    }
  }

  private void shot(String name, String where) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(String.valueOf(Chrome.SHOTS), name + "-" + where + ".png")));
  }
}
