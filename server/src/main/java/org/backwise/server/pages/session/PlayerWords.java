package org.backwise.server.pages.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.hurt.HurtOutcome;
import org.springframework.context.MessageSource;
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

  private final MessageSource messages;
  private final SessionKnowledge knowledge;

  PlayerWords(MessageSource messages, SessionKnowledge knowledge) {
    this.messages = messages;
    this.knowledge = knowledge;
  }

  Map<String, String> all() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : KEYS) {
      words.put(key, messages.getMessage("player." + key, null, java.util.Locale.UK));
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
