package org.backwise.documents;

import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Closed choices in documents, by their codes. */
public final class Choice {

  private Choice() {}

  /** The choice that must stand at {@code key}; the first one where there is a problem. */
  public static <E extends Enum<E> & Coded> E of(Fields fields, String key, Class<E> type) {
    String code = fields.code(key, Coded.codes(type));
    return Coded.find(type, code).orElse(type.getEnumConstants()[0]);
  }

  /** The choice at {@code key}, or {@code absent}. */
  public static <E extends Enum<E> & Coded> E or(
      Fields fields, String key, E absent, Class<E> type) {
    return fields.has(key) ? of(fields, key, type) : absent;
  }

  /** The choice at {@code key}, or null. */
  public static <E extends Enum<E> & Coded> @Nullable E orNull(
      Fields fields, String key, Class<E> type) {
    return fields.has(key) ? of(fields, key, type) : null;
  }
}
