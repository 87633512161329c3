package org.backwise.knowledge.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Place;
import org.backwise.reading.Problems;

/** Everything that people meet has its words, in every language; no words are for nothing. */
final class CoverageCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Texts texts : knowledge.languages().values()) {
      String folder = "texts/" + texts.language() + "/";
      Trees trees = knowledge.trees();
      files(trees, problems, folder + "exercises", knowledge.exercises(), texts.exercises());
      files(trees, problems, folder + "advice", knowledge.advice(), texts.advices());
      files(trees, problems, folder + "measures", knowledge.measures(), texts.measures());
      entries(trees, problems, folder + "danger-flags", knowledge.flags().ids(), texts.flags());
      entries(
          trees, problems, folder + "conditions", knowledge.conditions().ids(), texts.conditions());
      entries(trees, problems, folder + "rules", knowledge.rules().ids(), texts.becauses());
      entries(
          trees,
          problems,
          folder + "replacements",
          knowledge.tables().replacements().activities().keySet(),
          texts.replacements());
      codes(trees, problems, folder + "codes.yaml", knowledge, texts);
    }
  }

  private static void files(
      Trees trees, Problems problems, String folder, ById<?> things, SortedMap<String, ?> texts) {
    for (String id : things.ids()) {
      if (!texts.containsKey(id)) {
        problems.add(new Place(folder + "/" + id + ".yaml", 1), "", "is missing or cannot be read");
      }
    }
    for (String id : texts.keySet()) {
      if (!things.has(id)) {
        Finding.at(trees, problems, folder + "/" + id + ".yaml", "is for nothing in content");
      }
    }
  }

  private static void entries(
      Trees trees,
      Problems problems,
      String file,
      Collection<String> needed,
      SortedMap<String, ?> texts,
      String... keys) {
    String path = file + ".yaml";
    List<String> absent = new ArrayList<>(needed);
    absent.removeAll(texts.keySet());
    List<String> idle = new ArrayList<>(texts.keySet());
    idle.removeAll(needed);
    if (!absent.isEmpty() && !trees.has(path)) {
      problems.add(new Place(path, 1), "", "is missing; it has words for " + list(absent));
    } else if (!absent.isEmpty()) {
      Finding.at(trees, problems, path, "has no words for " + list(absent), (Object[]) keys);
    }
    if (!idle.isEmpty()) {
      Finding.at(trees, problems, path, "has words for nothing: " + list(idle), (Object[]) keys);
    }
  }

  private static String list(List<String> codes) {
    return String.join(", ", codes);
  }

  private static void codes(
      Trees trees, Problems problems, String path, Knowledge knowledge, Texts texts) {
    Map<String, List<String>> lists = new LinkedHashMap<>(ShownCodes.of(knowledge));
    if (!trees.has(path)) {
      String told =
          "is missing; it has words for the codes of " + list(List.copyOf(lists.keySet()));
      problems.add(new Place(path, 1), "", told);
      return;
    }
    String file = path.substring(0, path.length() - ".yaml".length());
    lists.forEach(
        (name, codes) -> {
          SortedMap<String, String> words = texts.words().get(name);
          if (words == null) {
            Finding.at(trees, problems, path, "has no list " + name, "codes");
          } else {
            entries(trees, problems, file, codes, words, "codes", name);
          }
        });
    for (String name : texts.words().keySet()) {
      if (!lists.containsKey(name)) {
        Finding.at(trees, problems, path, "is no list of codes", "codes", name);
      }
    }
  }
}
