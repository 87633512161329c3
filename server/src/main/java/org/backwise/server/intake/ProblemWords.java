package org.backwise.server.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds plain words for what the intake's reader says; its own words are for people with files. */
final class ProblemWords {
  private static final String OTHER = "page.problem.other";
  private static final Map<String, String> KEYS = keys();

  private ProblemWords() {}

  /** The key of the words for {@code message}. */
  static String key(String message) {
    return KEYS.entrySet().stream()
        .filter(entry -> message.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("is missing", "page.problem.missing");
    keys.put("is blank", "page.problem.missing");
    keys.put("is empty: name one", "page.problem.none-chosen");
    keys.put("is not a date", "page.problem.date");
    keys.put("is after", "page.problem.future");
    keys.put("is before", "page.problem.early");
    keys.put("weeks away", "page.problem.far");
    keys.put("cannot be: the answers", "page.problem.year");
    keys.put("is not a whole number", "page.problem.number");
    keys.put("is not 0-10", "page.problem.scale");
    keys.put("is not one of", "page.problem.missing");
    keys.put("is not known", "page.problem.missing");
    keys.put("is not ", "page.problem.number");
    return keys;
  }
}
