package org.backwise.server.pages.begin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.handouts.words.DateWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.pages.frame.Saying;
import org.springframework.stereotype.Component;

/** Words for what was typed and chosen; what is no code or date of ours stays as it is. */
@Component
final class PlainWords {
  private final Knowledge knowledge;
  private final Saying say;
  private final DateWords dates;

  PlainWords(Knowledge knowledge, Saying say, DateWords dates) {
    this.knowledge = knowledge;
    this.say = say;
    this.dates = dates;
  }

  /** The sentence {@code key}; names of gaps and what fills them take turns. */
  String say(String key, Object... gaps) {
    return say.of(key, gaps);
  }

  /** The word for a code. */
  String word(String list, String code) {
    Map<String, String> words = knowledge.texts().words().get(list);
    return words == null ? code : words.getOrDefault(code, code);
  }

  /** The words for codes, with commas between them. */
  String words(String list, List<String> codes) {
    return codes.stream().map(code -> word(list, code)).collect(Collectors.joining(", "));
  }

  /** The names of exercises, with commas between them. */
  String exercises(List<String> ids) {
    return ids.stream()
        .filter(knowledge.exercises()::has)
        .map(id -> knowledge.texts().exercise(id).name())
        .collect(Collectors.joining(", "));
  }

  /** A word with its side, where it has one. */
  String sided(String words, AnswerTree told) {
    return told.has("side") ? words + ", " + word("sides", told.text("side")) : words;
  }

  /** The date at {@code key}. */
  String date(AnswerTree told, String key) {
    try {
      return dates.of(LocalDate.parse(told.text(key)));
    } catch (DateTimeParseException e) {
      return told.text(key);
    }
  }

  /** A condition, operation or danger question by its name. */
  String named(String code) {
    if (knowledge.conditions().has(code)) {
      return knowledge.texts().condition(code).name();
    }
    return knowledge.flags().has(code)
        ? knowledge.texts().flag(code).question()
        : word("surgeries", code);
  }
}
