package org.backwise.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.pages.frame.DangerGroup;

/** The pages of the danger questions, and somebody who answers them. */
final class DangerPages {
  private final Map<String, Map<String, List<String>>> pages;

  private DangerPages(Map<String, Map<String, List<String>>> pages) {
    this.pages = pages;
  }

  /** Nothing that stops. */
  static DangerPages calm() {
    Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>();
    for (DangerGroup group : DangerGroup.of(Knowledge.load(), "")) {
      Map<String, List<String>> fields = new LinkedHashMap<>();
      group.questions().forEach(question -> fields.put(question.field(), List.of("no")));
      pages.put("safety/" + (pages.size() + 1), fields);
    }
    pages.get("safety/1").put("country", List.of("GB"));
    return new DangerPages(pages).with("better-with-movement", "yes");
  }

  /** The same with another answer to one question. */
  DangerPages with(String flag, String answer) {
    pages.get(page(flag)).put("flag." + flag, List.of(answer));
    return this;
  }

  /** By page, in their order. */
  Map<String, Map<String, List<String>>> all() {
    return pages;
  }

  /** The page that asks for {@code flag}. */
  String page(String flag) {
    return pages.keySet().stream()
        .filter(page -> pages.get(page).containsKey("flag." + flag))
        .findFirst()
        .orElseThrow();
  }

  /** The answers of the page that asks for {@code flag}. */
  Map<String, List<String>> about(String flag) {
    return pages.get(page(flag));
  }

  /** Answers them by keyboard, from the page that is open to the last or to {@code end}. */
  void answer(Keys keys, String end) {
    for (Map.Entry<String, Map<String, List<String>>> page : pages.entrySet()) {
      keys.arrive("/begin/" + page.getKey());
      keys.answer(page.getValue());
      if (page.getKey().equals(end)) {
        return;
      }
    }
  }

  /** Answers all of them by keyboard. */
  void answer(Keys keys) {
    answer(keys, "");
  }
}
