package org.backwise.knowledge.reading.tables;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads tables whose rows are named. */
final class Rows {

  private Rows() {}

  /** The rows at {@code key}; each name is one of {@code allowed}. */
  static <T> SortedMap<String, T> some(
      Fields fields, String key, Collection<String> allowed, BiFunction<Fields, String, T> read) {
    SortedMap<String, T> rows = new TreeMap<>();
    @Nullable Fields group = fields.group(key);
    if (group != null) {
      for (String name : group.keys()) {
        T row = read.apply(group, name);
        group.require(name);
        if (allowed.contains(name)) {
          rows.put(name, row);
        } else {
          group.problem(name, Codes.refusal(name, allowed));
        }
      }
    }
    return Collections.unmodifiableSortedMap(rows);
  }

  /** The rows at {@code key}; each of {@code needed} has one, and nothing else has. */
  static <T> SortedMap<String, T> all(
      Fields fields, String key, Collection<String> needed, BiFunction<Fields, String, T> read) {
    SortedMap<String, T> rows = some(fields, key, needed, read);
    List<String> absent = needed.stream().filter(n -> !rows.containsKey(n)).toList();
    if (fields.has(key) && !absent.isEmpty()) {
      fields.problem(key, "has no row for " + String.join(", ", absent));
    }
    return rows;
  }

  /** Any names. */
  static <T> SortedMap<String, T> named(
      Fields fields, String key, BiFunction<Fields, String, T> read) {
    @Nullable Fields group = fields.groupOrNull(key);
    List<String> names = group == null ? List.of() : List.copyOf(group.keys());
    return some(fields, key, names, read);
  }

  /** One row that is a group of fields; {@code standIn} when it is not there. */
  static <T> BiFunction<Fields, String, T> group(Function<Fields, T> read, T standIn) {
    return (fields, name) -> {
      @Nullable Fields row = fields.group(name);
      if (row == null) {
        return standIn;
      }
      T value = read.apply(row);
      row.finish();
      return value;
    };
  }
}
