package org.backwise.server.device;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.texts.Texts;
import org.backwise.reading.Json;
import org.springframework.stereotype.Component;

/** The words that a device fills into pages itself. */
@Component
final class DeviceWords {
  private static final String FAMILY = "page.device.";

  private final String json;

  DeviceWords(Texts texts) {
    Map<String, Object> words = new TreeMap<>();
    texts
        .sentences()
        .forEach(
            (key, sentence) -> {
              if (key.startsWith(FAMILY)) {
                words.put(key.substring(FAMILY.length()), sentence.written());
              }
            });
    this.json = Json.compact(words);
  }

  /** As JSON, by what their keys end in. */
  String json() {
    return json;
  }
}
