package org.backwise.documents;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backwise.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A group of fields being written, in the order in which they are put; absent ones are left out.
 */
public final class Tree {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /**
   * Puts {@code value}: a number, a yes or no, a text or date, a list, or another tree's fields.
   */
  public Tree put(String key, @Nullable Object value) {
    if (value instanceof Tree tree) {
      fields.put(key, tree.fields());
    } else if (value instanceof Coded coded) {
      fields.put(key, coded.code());
    } else if (value != null) {
      fields.put(key, plain(value));
    }
    return this;
  }

  private static Object plain(Object value) {
    boolean kept =
        value instanceof Integer
            || value instanceof BigDecimal
            || value instanceof Boolean
            || value instanceof List
            || value instanceof Map;
    return kept ? value : value.toString();
  }

  /** Puts {@code values}, each turned by {@code write}; an empty list is written as such. */
  public <T> Tree list(String key, List<T> values, Function<T, Tree> write) {
    fields.put(key, values.stream().map(value -> write.apply(value).fields()).toList());
    return this;
  }

  /** Puts {@code values} unless there are none. */
  public <T> Tree listUnlessEmpty(String key, List<T> values, Function<T, Tree> write) {
    return values.isEmpty() ? this : list(key, values, write);
  }

  /** Puts {@code codes} unless there are none. */
  public Tree codesUnlessEmpty(String key, List<String> codes) {
    return codes.isEmpty() ? this : put(key, codes);
  }

  /** Puts {@code tree} unless it has no field. */
  public Tree groupUnlessEmpty(String key, Tree tree) {
    return tree.fields.isEmpty() ? this : put(key, tree);
  }

  /** The fields so far. */
  public Map<String, Object> fields() {
    return fields;
  }
}
