package org.backwise.server.pages.help;

import java.util.Map;
import java.util.stream.IntStream;
import org.backwise.knowledge.texts.Texts;
import org.backwise.server.screening.EmergencyWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The emergency words of a country. */
@Component
public final class HelpWords {
  private static final int LINES = 5;

  private final EmergencyWords emergency;
  private final Texts texts;

  HelpWords(EmergencyWords emergency, Texts texts) {
    this.emergency = emergency;
    this.texts = texts;
  }

  /** Puts them on the page; a null country is told to call the number of where one is. */
  public void show(@Nullable String country, Model model) {
    String number = emergency.number(country);
    model
        .addAttribute("country", country == null ? "" : country)
        .addAttribute("countries", emergency.countries())
        .addAttribute("dialled", emergency.dialled(country))
        .addAttribute(
            "lines",
            IntStream.rangeClosed(1, LINES)
                .mapToObj(i -> texts.say("help.list." + i, Map.of("emergency", number)))
                .toList());
  }
}
