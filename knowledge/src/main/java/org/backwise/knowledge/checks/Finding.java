package org.backwise.knowledge.checks;

import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.jspecify.annotations.Nullable;

/** Adds findings at the line of the field they are about. */
final class Finding {

  private Finding() {}

  /** A finding about the field that {@code keys} (names and indexes) lead to in a file. */
  static void at(Trees trees, Problems problems, String file, String message, Object... keys) {
    Node node = trees.tree(file);
    StringBuilder path = new StringBuilder();
    for (Object key : keys) {
      if (key instanceof Integer index) {
        path.append('[').append(index).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(key);
      }
      Node below = below(node, key);
      node = below == null ? node : below;
    }
    problems.add(node.place(), path.toString(), message);
  }

  private static @Nullable Node below(Node node, Object key) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().get(String.valueOf(key));
    }
    boolean listed =
        node instanceof Node.Sequence sequence
            && key instanceof Integer index
            && index < sequence.items().size();
    return listed ? ((Node.Sequence) node).items().get((Integer) key) : null;
  }
}
