package org.backwise.knowledge.reading;

import java.util.List;
import org.backwise.knowledge.trees.Trees;
import org.backwise.knowledge.vocabulary.Vocabulary;

/** Every code and id that a file may refer to: the vocabulary and the names of the files. */
public record Known(
    Vocabulary vocabulary,
    List<String> exercises,
    List<String> conditions,
    List<String> flags,
    List<String> sources,
    List<String> rules) {

  /** What {@code trees} name. */
  public static Known of(Vocabulary vocabulary, Trees trees) {
    return new Known(
        vocabulary,
        trees.idsIn("exercises"),
        trees.idsIn("conditions"),
        trees.idsIn("danger-flags"),
        trees.idsIn("sources"),
        trees.idsIn("rules"));
  }

  /** A list of the vocabulary. */
  public List<String> list(String name) {
    return vocabulary.list(name);
  }
}
