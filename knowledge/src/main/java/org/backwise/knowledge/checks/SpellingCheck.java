package org.backwise.knowledge.checks;

import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.reading.Problems;

/** Words are spelt in one way: as the right column of the style's list, never as its left. */
final class SpellingCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Texts texts : Styled.languages(knowledge)) {
      Map<String, String> spelling = texts.style().spelling();
      for (Passage passage : Passage.of(knowledge.trees(), texts.language())) {
        List<String> words = Words.of(passage.words());
        words.stream()
            .distinct()
            .filter(spelling::containsKey)
            .map(word -> "spells \"%s\"; write \"%s\"".formatted(word, spelling.get(word)))
            .forEach(told -> problems.add(passage.place(), passage.path(), told));
      }
    }
  }
}
