package org.backwise.server.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;

/**
 * A group of fields of the intake while it grows; it notes for each place in the intake which field
 * of the form it came from.
 */
final class Branch {
  private static final String WHOLE_NUMBER = "-?[0-9]{1,9}";

  private final Draft draft;
  private final String path;
  private final Map<String, Object> values;
  private final Map<String, String> origins;

  private Branch(
      Draft draft, String path, Map<String, Object> values, Map<String, String> origins) {
    this.draft = draft;
    this.path = path;
    this.values = values;
    this.origins = origins;
  }

  static Branch root(Draft draft) {
    return new Branch(draft, "", new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  Draft draft() {
    return draft;
  }

  Map<String, Object> values() {
    return values;
  }

  Map<String, String> origins() {
    return origins;
  }

  /** A value that no field of the form holds. */
  Branch put(String key, Object value) {
    values.put(key, value);
    return this;
  }

  /** A value that was worked out from {@code field}. */
  Branch put(String key, Object value, String field) {
    origins.put(at(key), field);
    return put(key, value);
  }

  /** The text of {@code field}, where there is one. */
  Branch text(String key, String field) {
    origins.put(at(key), field);
    if (draft.has(field)) {
      values.put(key, draft.get(field).strip());
    }
    return this;
  }

  /** The number in {@code field}; what is no number is handed on for the reader to refuse. */
  Branch number(String key, String field) {
    text(key, field);
    Object typed = values.get(key);
    if (typed instanceof String text && text.matches(WHOLE_NUMBER)) {
      values.put(key, Integer.valueOf(text));
    }
    return this;
  }

  /**
   * The date that the fields below {@code field} mean; what was typed and cannot be read is handed
   * on for the reader to refuse.
   */
  Branch date(String key, String field) {
    String number = field + ".ago";
    origins.put(at(key), number);
    if (draft.has(number)) {
      values.put(key, Ago.date(draft, field).map(LocalDate::toString).orElse("this time"));
    }
    return this;
  }

  /** The chosen codes of {@code field}, without {@code none}. */
  Branch codes(String key, String field) {
    return codes(key, draft.all(field), field);
  }

  /** Some of the chosen codes of {@code field}, without {@code none}. */
  Branch codes(String key, List<String> chosen, String field) {
    origins.put(at(key), field);
    List<String> codes = chosen.stream().filter(c -> !c.equals("none")).toList();
    for (int i = 0; i < codes.size(); i++) {
      origins.put(at(key) + "[" + i + "]", field);
    }
    values.put(key, codes);
    return this;
  }

  /** The group {@code key} below this one. */
  Branch branch(String key) {
    Map<String, Object> inner = new LinkedHashMap<>();
    values.put(key, inner);
    return new Branch(draft, at(key), inner, origins);
  }

  /** The list {@code key}, whose problems belong to {@code field}. */
  Twigs list(String key, String field) {
    origins.put(at(key), field);
    List<Object> items = new ArrayList<>();
    values.put(key, items);
    return new Twigs(at(key), items);
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** A list that grows. */
  final class Twigs {
    private final String listPath;
    private final List<Object> items;

    private Twigs(String listPath, List<Object> items) {
      this.listPath = listPath;
      this.items = items;
    }

    /** A new group at the end, whose problems belong to {@code field}. */
    Branch add(String field) {
      Map<String, Object> inner = new LinkedHashMap<>();
      String itemPath = listPath + "[" + items.size() + "]";
      items.add(inner);
      origins.put(itemPath, field);
      return new Branch(draft, itemPath, inner, origins);
    }
  }
}
