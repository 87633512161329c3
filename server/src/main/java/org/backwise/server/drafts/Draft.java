package org.backwise.server.drafts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a person typed and chose so far, by the names of the form's fields; kept as it was typed,
 * right or wrong.
 */
public record Draft(Map<String, List<String>> fields) {

  /** Nothing yet. */
  public static final Draft EMPTY = new Draft(Map.of());

  public Draft {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    fields = Collections.unmodifiableMap(copy);
  }

  /** All values of the field {@code name}. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The first value of the field {@code name}, or an empty text. */
  public String get(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Whether something was typed in {@code name}. */
  public boolean has(String name) {
    return !get(name).isBlank();
  }

  /** Whether {@code value} is chosen in {@code name}. */
  public boolean chose(String name, String value) {
    return all(name).contains(value);
  }

  /** This draft with the fields that {@code mine} names replaced by those of {@code answers}. */
  public Draft replace(Predicate<String> mine, Map<String, List<String>> answers) {
    Map<String, List<String>> next = new LinkedHashMap<>();
    fields.forEach((name, values) -> keep(next, name, values, !mine.test(name)));
    answers.forEach((name, values) -> keep(next, name, values, mine.test(name)));
    return new Draft(next);
  }

  /** This draft with one field set. */
  public Draft with(String name, String value) {
    return with(name, List.of(value));
  }

  /** This draft with all values of one field set. */
  public Draft with(String name, List<String> values) {
    return replace(name::equals, Map.of(name, values));
  }

  private static void keep(
      Map<String, List<String>> next, String name, List<String> values, boolean wanted) {
    if (wanted) {
      next.put(name, new ArrayList<>(values));
    }
  }
}
