package org.backwise.commands.review;

import java.util.List;
import org.backwise.reading.Node;

/** A part of a content file in one line, as its writer could have written it. */
final class Flow {

  private Flow() {}

  /** All of {@code node}. */
  static String of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return "{" + without(mapping, List.of()) + "}";
    } else if (node instanceof Node.Sequence sequence) {
      return "[" + String.join(", ", sequence.items().stream().map(Flow::of).toList()) + "]";
    }
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /** The fields of {@code mapping} but those in {@code keys}, without the braces around them. */
  static String without(Node.Mapping mapping, List<String> keys) {
    List<String> fields =
        mapping.entries().entrySet().stream()
            .filter(entry -> !keys.contains(entry.getKey()))
            .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
            .toList();
    return String.join(", ", fields);
  }

  /** One field of {@code mapping}; empty when it is not there. */
  static String field(Node.Mapping mapping, String key) {
    Node node = mapping.entries().get(key);
    return node == null ? "" : of(node);
  }
}
