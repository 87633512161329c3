package org.backwise.server.pages.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.backwise.knowledge.texts.Texts;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.screening.EmergencyWords;
import org.backwise.server.screening.Whereabouts;
import org.backwise.server.signin.PersonId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Something feels wrong?": the emergency words; they need nothing but the country. */
@Controller
class HelpController {
  private static final int LINES = 5;

  private final Drafts drafts;
  private final EmergencyWords emergency;
  private final Texts texts;

  HelpController(Drafts drafts, EmergencyWords emergency, Texts texts) {
    this.drafts = drafts;
    this.emergency = emergency;
    this.texts = texts;
  }

  @GetMapping("/help-now")
  String help(
      @RequestParam(defaultValue = "") String country,
      @AuthenticationPrincipal PersonId person,
      Locale locale,
      Model model) {
    String here = country.isEmpty() ? Whereabouts.of(drafts.of(person), locale) : country;
    String number = emergency.number(here);
    List<String> lines =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(i -> texts.say("help.list." + i, Map.of("emergency", number)))
            .toList();
    model
        .addAttribute("country", here == null ? "" : here)
        .addAttribute("countries", emergency.countries())
        .addAttribute("number", number)
        .addAttribute("dialled", emergency.dialled(here))
        .addAttribute("lines", lines);
    return "help";
  }
}
