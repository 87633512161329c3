package org.backwise.server.pages.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.hurt.HurtOutcome;
import org.springframework.stereotype.Component;

/** The words that the player needs while it runs. */
@Component
final class PlayerWords {
  private static final String[] KEYS = {
    "start",
    "pause",
    "goOn",
    "finish",
    "resumed",
    "next",
    "then",
    "round",
    "of",
    "left",
    "right",
    "get-ready",
    "move-out",
    "hold",
    "move-back",
    "rest",
    "switch-sides",
    "prepare",
    "breath-in",
    "breath-out",
    "breath-easy"
  };

  private final Texts texts;
  private final SessionKnowledge knowledge;

  PlayerWords(Texts texts, SessionKnowledge knowledge) {
    this.texts = texts;
    this.knowledge = knowledge;
  }

  Map<String, String> all() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : KEYS) {
      words.put(key, texts.say("page.player." + key));
    }
    for (HurtOutcome outcome : HurtOutcome.values()) {
      var said = knowledge.outcomeWords().get(outcome);
      if (said != null) {
        words.put(outcome.code() + "-title", said.title());
        words.put(outcome.code() + "-text", said.text());
      }
    }
    return words;
  }
}
