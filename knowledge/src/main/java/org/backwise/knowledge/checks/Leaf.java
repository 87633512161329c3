package org.backwise.knowledge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backwise.knowledge.texts.Sentence;
import org.backwise.reading.Node;

/** A text of a file, or a list of texts, with the keys that lead to it and the gaps it has. */
record Leaf(List<String> keys, Set<String> gaps) {

  /** All of a file, by their keys joined with dots. */
  static SortedMap<String, Leaf> of(Node tree) {
    SortedMap<String, Leaf> leaves = new TreeMap<>();
    walk(List.of(), tree, leaves);
    return leaves;
  }

  private static void walk(List<String> keys, Node node, SortedMap<String, Leaf> leaves) {
    if (node instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
        List<String> inner = new ArrayList<>(keys);
        inner.add(entry.getKey());
        walk(inner, entry.getValue(), leaves);
      }
    } else {
      Set<String> gaps = new TreeSet<>();
      gaps(node, gaps);
      leaves.put(String.join(".", keys), new Leaf(keys, gaps));
    }
  }

  private static void gaps(Node node, Set<String> gaps) {
    if (node instanceof Node.Scalar scalar) {
      gaps.addAll(Sentence.of(scalar.text()).gaps());
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> gaps(item, gaps));
    }
  }
}
