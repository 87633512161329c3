package org.backwise.knowledge.reading.tables;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads tables with one row for each constant of a closed choice. */
final class ByChoice {

  private ByChoice() {}

  /** A row for each constant. */
  static <E extends Enum<E> & Coded, T> Map<E, T> all(
      Fields fields, String key, Class<E> type, BiFunction<Fields, String, T> read) {
    return read(fields, key, type, true, read);
  }

  /** Rows for some constants. */
  static <E extends Enum<E> & Coded, T> Map<E, T> some(
      Fields fields, String key, Class<E> type, BiFunction<Fields, String, T> read) {
    return read(fields, key, type, false, read);
  }

  private static <E extends Enum<E> & Coded, T> Map<E, T> read(
      Fields fields, String key, Class<E> type, boolean every, BiFunction<Fields, String, T> read) {
    Map<E, T> rows = new EnumMap<>(type);
    @Nullable Fields group = fields.group(key);
    if (group != null) {
      for (E constant : type.getEnumConstants()) {
        if (every || group.has(constant.code())) {
          rows.put(constant, read.apply(group, constant.code()));
        }
      }
      group.finish();
    }
    return Collections.unmodifiableMap(rows);
  }
}
