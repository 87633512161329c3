package org.backwise.knowledge.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Style;
import org.backwise.knowledge.texts.Texts;
import org.backwise.reading.Place;
import org.backwise.reading.Problems;

/**
 * No two exercises have the same steps, and no two sentences or pages say the same; short sentences
 * may.
 */
final class DuplicateCheck implements Check {

  private static final int RUN = 3;
  private static final int WHOLE = 1000;
  private static final List<String> COMPARED = List.of("reasons", "messages", "rules", "advice");

  private record Shingled(String text, Place place, Set<String> runs) {}

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Texts texts : Styled.languages(knowledge)) {
      Style style = texts.style();
      List<Passage> passages = Passage.of(knowledge.trees(), texts.language());
      compare(shingled(passages, "exercises", "steps"), style, problems);
      for (String kind : COMPARED) {
        compare(shingled(passages, kind, ""), style, problems);
      }
    }
  }

  private static List<Shingled> shingled(List<Passage> passages, String kind, String field) {
    Map<String, List<Passage>> byText = new LinkedHashMap<>();
    for (Passage passage : passages) {
      if (passage.kind().equals(kind) && (field.isEmpty() || passage.field().equals(field))) {
        byText.computeIfAbsent(passage.text(), t -> new ArrayList<>()).add(passage);
      }
    }
    List<Shingled> shingled = new ArrayList<>();
    byText.forEach((text, all) -> shingled.add(new Shingled(text, all.get(0).place(), runs(all))));
    return shingled;
  }

  private static Set<String> runs(List<Passage> passages) {
    List<String> words = new ArrayList<>();
    passages.forEach(p -> words.addAll(Words.of(p.words())));
    Set<String> runs = new LinkedHashSet<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
    }
    return runs;
  }

  private static void compare(List<Shingled> texts, Style style, Problems problems) {
    texts.removeIf(t -> t.runs().size() + RUN - 1 < style.wordsLeast());
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        int likeness = likeness(texts.get(i).runs(), texts.get(j).runs());
        if (likeness >= style.alikeMilli()) {
          String told =
              "says nearly the same as %s; write one of the two in other words"
                  .formatted(texts.get(j).text());
          problems.add(texts.get(i).place(), texts.get(i).text(), told);
        }
      }
    }
  }

  /** Shared runs of words over all runs, in thousandths (Jaccard). */
  private static int likeness(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return (int) (WHOLE * shared / (a.size() + b.size() - shared));
  }
}
