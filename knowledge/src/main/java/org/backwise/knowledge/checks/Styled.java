package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;

/** The languages that say how they are written; one that does not is told by its reader. */
final class Styled {

  private Styled() {}

  static List<Texts> languages(Knowledge knowledge) {
    return knowledge.languages().values().stream()
        .filter(t -> knowledge.trees().has("texts/" + t.language() + "/style.yaml"))
        .toList();
  }
}
