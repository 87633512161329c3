package org.backwise.knowledge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Place;
import org.backwise.reading.Problems;

/**
 * Every language says what the first one says: the same keys with the same gaps. What belongs to a
 * thing of content (an exercise, a condition, a code) is asked for by {@link CoverageCheck}.
 */
final class LanguageCheck implements Check {

  private static final List<String> OF_THINGS =
      List.of("danger-flags", "conditions", "rules", "replacements", "codes", "style");

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    Trees trees = knowledge.trees();
    String first = "texts/" + Texts.FIRST;
    for (String language : knowledge.languages().keySet()) {
      if (!language.equals(Texts.FIRST)) {
        for (String path : trees.in(first)) {
          compare(trees, path, "texts/" + language + path.substring(first.length()), problems);
        }
      }
    }
  }

  private static void compare(Trees trees, String first, String file, Problems problems) {
    if (OF_THINGS.contains(Trees.idOf(first))) {
      return;
    } else if (!trees.has(file)) {
      problems.add(new Place(file, 1), "", "is missing; %s has it".formatted(first));
      return;
    }
    Map<String, Leaf> theirs = Leaf.of(trees.tree(first));
    Map<String, Leaf> own = Leaf.of(trees.tree(file));
    only(trees, file, "has no words for ", without(theirs, own), problems);
    only(trees, file, "has words for nothing: ", without(own, theirs), problems);
    own.keySet().stream()
        .filter(theirs::containsKey)
        .forEach(key -> gaps(trees, file, own.get(key), theirs.get(key), problems));
  }

  private static void gaps(Trees trees, String file, Leaf own, Leaf theirs, Problems problems) {
    if (!own.gaps().equals(theirs.gaps())) {
      String told = "has the gaps %s, not %s".formatted(own.gaps(), theirs.gaps());
      Finding.at(trees, problems, file, told, own.keys().toArray());
    }
  }

  private static List<String> without(Map<String, Leaf> all, Map<String, Leaf> some) {
    List<String> keys = new ArrayList<>(all.keySet());
    keys.removeAll(some.keySet());
    return keys;
  }

  private static void only(
      Trees trees, String file, String told, List<String> keys, Problems problems) {
    if (!keys.isEmpty()) {
      Finding.at(trees, problems, file, told + String.join(", ", keys));
    }
  }
}
