package org.backwise.server.pages.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.exercise.Exercise;
import org.springframework.stereotype.Component;

/** What an exercise needs, and what may stand in for it. */
@Component
class Needs {
  private final Texts texts;

  Needs(Texts texts) {
    this.texts = texts;
  }

  List<String> of(Exercise exercise) {
    List<String> needs = new ArrayList<>();
    for (String piece : exercise.equipment()) {
      List<String> instead = instead(exercise, piece);
      String word = texts.word("equipment", piece);
      needs.add(instead.isEmpty() ? word : or(word, instead));
    }
    return needs;
  }

  private String or(String word, List<String> instead) {
    String others = String.join(texts.say("page.or"), instead);
    return texts.say("page.needs.or", Map.of("thing", word, "instead", others));
  }

  private List<String> instead(Exercise exercise, String piece) {
    return exercise.substitutes().stream()
        .filter(s -> s.equipment().equals(piece))
        .flatMap(s -> s.use().stream())
        .map(use -> texts.word("equipment", use))
        .toList();
  }
}
