package org.backwise.server.pages.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.server.pages.frame.Option;
import org.backwise.server.screening.EmergencyWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of sentences: when to stop, whom to call, what to expect, and advice. */
@Component
class Lists {
  private final Texts texts;
  private final EmergencyWords emergency;

  Lists(Texts texts, EmergencyWords emergency) {
    this.texts = texts;
    this.emergency = emergency;
  }

  List<String> stop(@Nullable String country) {
    return all("stop.list.", country);
  }

  List<String> help(@Nullable String country) {
    return all("help.list.", country);
  }

  List<String> expect() {
    return all("expect.", null);
  }

  List<String> prepare() {
    return all("prepare.", null);
  }

  /**
   * The pieces of advice with these ids, by their titles; one that is no longer there is left out.
   */
  List<Option> advice(List<String> ids) {
    return ids.stream()
        .filter(id -> texts.advices().containsKey(id))
        .map(id -> new Option(id, texts.advice(id).title()))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  /** The sentences whose keys begin so, numbered from 1. */
  private List<String> all(String prefix, @Nullable String country) {
    Map<String, String> gaps = Map.of("emergency", emergency.number(country));
    List<String> lines = new ArrayList<>();
    for (int i = 1; texts.sentences().containsKey(prefix + i); i++) {
      lines.add(texts.say(prefix + i, gaps));
    }
    return lines;
  }
}
