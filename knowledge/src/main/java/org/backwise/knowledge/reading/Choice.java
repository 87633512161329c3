package org.backwise.knowledge.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.Coded;
import org.backwise.reading.Fields;

/** Reads the words of one closed choice as its constants. */
public final class Choice<E extends Enum<E> & Coded> {

  private final Map<String, E> byCode = new LinkedHashMap<>();
  private final E first;

  private Choice(Class<E> type) {
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      byCode.put(constant.code(), constant);
    }
    this.first = constants[0];
  }

  /** The choice between the constants of {@code type}. */
  public static <E extends Enum<E> & Coded> Choice<E> of(Class<E> type) {
    return new Choice<>(type);
  }

  /** The words in their declared order. */
  public Collection<String> codes() {
    return byCode.keySet();
  }

  /** The constant that must stand at {@code key}. */
  public E in(Fields fields, String key) {
    return byCode.getOrDefault(fields.code(key, byCode.keySet()), first);
  }

  /** The constant at {@code key}, or {@code absent}. */
  public E in(Fields fields, String key, E absent) {
    return fields.has(key) ? in(fields, key) : absent;
  }

  /** The constants listed at {@code key}; empty when absent. */
  public List<E> listIn(Fields fields, String key) {
    return fields.codes(key, byCode.keySet()).stream()
        .map(code -> byCode.getOrDefault(code, first))
        .toList();
  }
}
