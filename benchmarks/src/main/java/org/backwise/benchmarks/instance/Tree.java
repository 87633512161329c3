package org.backwise.benchmarks.instance;

import java.util.List;
import java.util.function.Function;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;

/** Fields of a file that a program wrote; what is not as it should be is a mistake of code. */
record Tree(Node node) {

  /** The tree of a JSON text: JSON is YAML too. */
  static Tree of(String name, String json) {
    Problems problems = new Problems();
    return YamlReader.read(name, json, problems)
        .map(Tree::new)
        .orElseThrow(() -> new IllegalArgumentException("not JSON: " + problems.all()));
  }

  Tree at(String key) {
    Node inner = ((Node.Mapping) node).entries().get(key);
    if (inner == null) {
      throw new IllegalArgumentException("%s is missing at %s".formatted(key, node.place()));
    }
    return new Tree(inner);
  }

  String text(String key) {
    return at(key).scalar();
  }

  int number(String key) {
    return Integer.parseInt(text(key));
  }

  long amount(String key) {
    return Long.parseLong(text(key));
  }

  boolean flag(String key) {
    return text(key).equals("true");
  }

  <T> List<T> list(String key, Function<Tree, T> read) {
    return at(key).items().stream().map(read).toList();
  }

  List<Integer> numbers(String key) {
    return list(key, t -> Integer.valueOf(t.scalar()));
  }

  long[] amounts(String key) {
    return at(key).amounts();
  }

  long[] amounts() {
    return items().stream().mapToLong(t -> Long.parseLong(t.scalar())).toArray();
  }

  int[] numbers() {
    return items().stream().mapToInt(t -> Integer.parseInt(t.scalar())).toArray();
  }

  private List<Tree> items() {
    return ((Node.Sequence) node).items().stream().map(Tree::new).toList();
  }

  private String scalar() {
    return ((Node.Scalar) node).text();
  }
}
