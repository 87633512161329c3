package org.backwise.commands.review;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Node;

/** What a claim says: its words for people where it has some, else its fields. */
final class ClaimWords {

  private static final List<String> KNOWN = List.of("evidence", "id", "code", "class");

  private final Texts texts;

  ClaimWords(Knowledge knowledge) {
    this.texts = knowledge.texts();
  }

  String of(String kind, String file, String path, Node.Mapping about) {
    String id = Trees.idOf(file);
    return switch (kind) {
      case "exercises" -> texts.exercise(id).name() + ": " + texts.exercise(id).purpose();
      case "doses" -> texts.exercise(id).name() + ": " + fields(about);
      case "rules" -> texts.because(id) + ": " + fields(about);
      case "conditions" -> texts.condition(id).name() + ": " + fields(about);
      case "danger-flags" -> texts.flag(id).question() + " " + fields(about);
      case "advice" -> texts.advice(id).title();
      default -> path.isEmpty() ? id + ": " + names(about) : fields(about);
    };
  }

  private static String fields(Node.Mapping about) {
    return Flow.without(about, KNOWN);
  }

  /** A whole table is too long for a line: its rows' names say where to look. */
  private static String names(Node.Mapping about) {
    return String.join(
        ", ", about.entries().keySet().stream().filter(key -> !KNOWN.contains(key)).toList());
  }
}
