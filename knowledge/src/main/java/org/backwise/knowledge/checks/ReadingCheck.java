package org.backwise.knowledge.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.checks.Report.Grade;
import org.backwise.knowledge.texts.Texts;
import org.backwise.reading.Problems;

/** No text is harder to read than content's style allows, by Flesch and Kincaid (1975). */
final class ReadingCheck implements Check {

  private static final int HUNDRED = 100;

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Texts texts : Styled.languages(knowledge)) {
      for (Map.Entry<String, List<Passage>> text : texts(knowledge, texts).entrySet()) {
        int grade = centigrade(text.getValue());
        if (grade > texts.style().gradeMost() * HUNDRED) {
          problems.add(
              text.getValue().get(0).place(),
              text.getKey(),
              "reads at grade %d.%02d, at most %d; try shorter sentences and plainer words"
                  .formatted(grade / HUNDRED, grade % HUNDRED, texts.style().gradeMost()));
        }
      }
    }
  }

  /** All grades, the hardest first. */
  static List<Grade> grades(Knowledge knowledge) {
    List<Grade> grades = new ArrayList<>();
    for (Texts texts : Styled.languages(knowledge)) {
      texts(knowledge, texts)
          .forEach((name, passages) -> grades.add(new Grade(name, centigrade(passages))));
    }
    grades.sort(Comparator.comparingInt((Grade g) -> -g.centigrade()).thenComparing(Grade::text));
    return grades;
  }

  private static Map<String, List<Passage>> texts(Knowledge knowledge, Texts texts) {
    Map<String, List<Passage>> byText = new LinkedHashMap<>();
    for (Passage passage : Passage.of(knowledge.trees(), texts.language())) {
      if (!passage.kind().equals("codes")) {
        byText.computeIfAbsent(passage.text(), t -> new ArrayList<>()).add(passage);
      }
    }
    byText.values().removeIf(passages -> words(passages) < texts.style().wordsLeast());
    return byText;
  }

  private static int words(List<Passage> passages) {
    return passages.stream().mapToInt(p -> Words.of(p.words()).size()).sum();
  }

  private static int centigrade(List<Passage> passages) {
    long words = words(passages);
    long sentences = passages.stream().mapToLong(p -> Words.sentences(p.words())).sum();
    long syllables =
        passages.stream()
            .flatMap(p -> Words.of(p.words()).stream())
            .mapToLong(Words::syllables)
            .sum();
    long perSentence = 39 * words / Math.max(1, sentences);
    return (int) (perSentence + 1180 * syllables / words - 1559);
  }
}
