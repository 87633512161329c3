package org.backwise.server.pages.begin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the answers in the shape of the intake file, however much of it is there. */
record AnswerTree(Map<String, Object> values) {

  /** What stands at {@code key}; empty: nothing. */
  String text(String key) {
    Object value = values.get(key);
    return value == null ? "" : value.toString();
  }

  boolean has(String key) {
    return !text(key).isEmpty();
  }

  /** The codes of the list at {@code key}. */
  List<String> codes(String key) {
    return items(key).stream().map(Object::toString).toList();
  }

  /** The group at {@code key}; without it an empty one. */
  AnswerTree part(String key) {
    return tree(values.get(key));
  }

  /** The groups of the list at {@code key}. */
  List<AnswerTree> parts(String key) {
    return items(key).stream().map(AnswerTree::tree).toList();
  }

  private List<?> items(String key) {
    return values.get(key) instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked")
  private static AnswerTree tree(@Nullable Object value) {
    return new AnswerTree(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
  }
}
