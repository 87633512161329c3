package org.backwise.knowledge.reading;

import java.util.Collection;
import java.util.List;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;

/** Groups of fields of which exactly one says what they are. */
final class OneKey {

  private OneKey() {}

  /** The one field's name; empty, with a problem, when there is not exactly one that is allowed. */
  static String of(Fields fields, String what, List<String> allowed) {
    Collection<String> keys = fields.keys();
    if (keys.size() != 1) {
      keys.forEach(fields::node);
      fields
          .problems()
          .add(
              fields.place(),
              fields.path(),
              "has %d fields, but %s has exactly one; put several into all or any"
                  .formatted(keys.size(), what));
      return "";
    }
    String key = keys.iterator().next();
    if (!allowed.contains(key)) {
      fields.node(key);
      fields.problem(key, "is not %s. %s".formatted(what, Codes.nearest(key, allowed)));
      return "";
    }
    return key;
  }

  /** {@code values}, with a problem when the list is empty, which nothing could ever match. */
  static <T> List<T> some(Fields fields, String key, List<T> values) {
    if (fields.has(key) ? fields.items(key).isEmpty() : values.isEmpty()) {
      fields.problem(key, "is empty, so that it says nothing");
    }
    return values;
  }
}
