package org.backwise.knowledge.reading;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.knowledge.trees.Trees;
import org.backwise.knowledge.vocabulary.Vocabulary;

/** Every code and id that a file may refer to: the vocabulary and the names of the files. */
public record Known(
    Vocabulary vocabulary,
    Set<String> exercises,
    Set<String> conditions,
    Set<String> flags,
    Set<String> sources,
    Set<String> measures) {

  /** What {@code trees} name. */
  public static Known of(Vocabulary vocabulary, Trees trees) {
    return new Known(
        vocabulary,
        ids(trees, "exercises"),
        ids(trees, "conditions"),
        ids(trees, "danger-flags"),
        ids(trees, "sources"),
        ids(trees, "measures"));
  }

  /** In the order of their names; a set, because every evidence asks for its sources. */
  private static Set<String> ids(Trees trees, String folder) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(trees.idsIn(folder)));
  }

  /** A list of the vocabulary. */
  public List<String> list(String name) {
    return vocabulary.list(name);
  }
}
