package org.backwise.server.pages.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.exercise.Position;
import org.backwise.programmes.change.Equivalents.Equivalent;
import org.springframework.stereotype.Component;

/** A word on why an exercise can take another one's place. */
@Component
class EquivalentWords {
  private static final int MUCH_THE_SAME = 800;

  private final Texts texts;

  EquivalentWords(Texts texts) {
    this.texts = texts;
  }

  /** An equivalent on the page. */
  record View(String exercise, String name, List<String> why) {}

  View of(Equivalent equivalent) {
    List<String> why = new ArrayList<>();
    why.add(
        texts.say("page.swap." + (equivalent.sharedMilli() >= MUCH_THE_SAME ? "same" : "most")));
    if (!equivalent.than().equals("equal")) {
      why.add(texts.say("page.swap." + equivalent.than()));
    }
    Position position = equivalent.position();
    if (position != null) {
      why.add(said("position", "position", texts.word("positions", position.code())));
    }
    equivalent
        .spares()
        .forEach(thing -> why.add(said("spares", "equipment", texts.word("equipment", thing))));
    equivalent.liked().forEach(kind -> why.add(said("liked", "kind", texts.word("kinds", kind))));
    return new View(
        equivalent.exercise(), texts.exercise(equivalent.exercise()).name(), List.copyOf(why));
  }

  private String said(String key, String gap, String word) {
    return texts.say("page.swap." + key, Map.of(gap, word));
  }
}
