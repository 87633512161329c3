package org.backwise.server.pages.session;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.texts.Texts;
import org.backwise.sessions.SessionKnowledge;
import org.springframework.stereotype.Component;

/** The words that a device needs while it guides; it fills their gaps itself. */
@Component
final class PlayerWords {
  private static final String FAMILY = "page.guide.";

  private final Map<String, String> all;

  PlayerWords(Texts texts, SessionKnowledge knowledge) {
    this.all = Collections.unmodifiableMap(words(texts, knowledge));
  }

  Map<String, String> all() {
    return all;
  }

  private static Map<String, String> words(Texts texts, SessionKnowledge knowledge) {
    Map<String, String> words = new TreeMap<>();
    texts
        .sentences()
        .forEach(
            (key, sentence) -> {
              if (key.startsWith(FAMILY)) {
                words.put(key.substring(FAMILY.length()), sentence.written());
              }
            });
    knowledge
        .outcomeWords()
        .forEach(
            (outcome, said) -> {
              words.put(outcome.code() + "-title", said.title());
              words.put(outcome.code() + "-text", said.text());
            });
    words.put("language", texts.language());
    return words;
  }
}
