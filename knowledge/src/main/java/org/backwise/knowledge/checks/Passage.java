package org.backwise.knowledge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Node;
import org.backwise.reading.Place;

/**
 * One piece of text for people.
 *
 * @param kind the file's name, or the folder's where each text has a file: {@code exercises}
 * @param text what it belongs to, such as {@code danger-flags.yaml lump} or a whole file
 * @param path where in its file
 * @param field the innermost field's name
 */
record Passage(String kind, String text, String path, String field, String words, Place place) {

  private static final String STYLE = "style";
  private static final List<String> NOT_READ = List.of("aliases");

  /** All passages of a language, in the order of files and lines. */
  static List<Passage> of(Trees trees, String language) {
    String folder = "texts/" + language + "/";
    List<Passage> all = new ArrayList<>();
    for (String path : trees.paths()) {
      if (path.startsWith(folder) && !Trees.idOf(path).equals(STYLE)) {
        String inner = path.substring(folder.length());
        int slash = inner.indexOf('/');
        String kind = slash < 0 ? Trees.idOf(path) : inner.substring(0, slash);
        walk(new Passage(kind, inner, "", "", "", trees.tree(path).place()), trees.tree(path), all);
      }
    }
    return all;
  }

  private static void walk(Passage at, Node node, List<Passage> all) {
    if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
      all.add(new Passage(at.kind, at.text, at.path, at.field, scalar.text(), scalar.place()));
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        String path = at.path + "[" + i + "]";
        Node item = sequence.items().get(i);
        walk(new Passage(at.kind, at.text, path, at.field, "", item.place()), item, all);
      }
    } else if (node instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
        if (!NOT_READ.contains(entry.getKey())) {
          walk(at.below(entry.getKey(), entry.getValue()), entry.getValue(), all);
        }
      }
    }
  }

  private Passage below(String key, Node node) {
    boolean ofMany = path.isEmpty() && text.indexOf('/') < 0;
    String inner = ofMany ? text + " " + key : text;
    String innerPath = path.isEmpty() ? key : path + "." + key;
    return new Passage(kind, inner, innerPath, key, "", node.place());
  }

  /** Whether {@code name} means this passage: its kind, or its kind and field. */
  boolean isIn(String name) {
    return name.equals(kind) || name.equals(kind + "." + field);
  }
}
