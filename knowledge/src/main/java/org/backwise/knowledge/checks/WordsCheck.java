package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Style.Avoided;
import org.backwise.knowledge.texts.Texts;
import org.backwise.reading.Problems;

/** Words that blame, frighten, order or promise stand only where content's style allows them. */
final class WordsCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Texts texts : Styled.languages(knowledge)) {
      for (Passage passage : Passage.of(knowledge.trees(), texts.language())) {
        String words = spaced(passage.words());
        for (Avoided avoided : texts.style().avoided()) {
          if (avoided.allowedIn().stream().noneMatch(passage::isIn)) {
            tell(passage, words, avoided, problems);
          }
        }
      }
    }
  }

  private static void tell(Passage passage, String words, Avoided avoided, Problems problems) {
    for (String word : avoided.words()) {
      if (words.contains(spaced(word))) {
        String told = "says \"%s\": %s".formatted(word, avoided.why());
        problems.add(passage.place(), passage.path(), told);
      }
    }
  }

  private static String spaced(String text) {
    List<String> words = Words.of(text);
    return " " + String.join(" ", words) + " ";
  }
}
