package org.backwise.server.screening;

import java.util.List;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to do for the gravest reason alone; anything milder would only stand in its way. */
@Component
public final class StopSteps {
  private final Texts texts;
  private final EmergencyWords emergency;

  StopSteps(Texts texts, EmergencyWords emergency) {
    this.texts = texts;
    this.emergency = emergency;
  }

  /** The steps for {@code reason}, with the number of {@code country}. */
  public List<String> of(String reason, @Nullable String country) {
    String start = "withheld." + reason + ".next.";
    String number = emergency.number(country);
    return texts.sentences().keySet().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> texts.say(key, Map.of("emergency", number)))
        .toList();
  }
}
