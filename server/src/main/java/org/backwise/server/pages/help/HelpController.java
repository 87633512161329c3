package org.backwise.server.pages.help;

import java.util.Locale;
import org.backwise.server.drafts.Drafts;
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
  private final Drafts drafts;
  private final HelpWords words;

  HelpController(Drafts drafts, HelpWords words) {
    this.drafts = drafts;
    this.words = words;
  }

  @GetMapping("/help-now")
  String help(
      @RequestParam(defaultValue = "") String country,
      @AuthenticationPrincipal PersonId person,
      Locale locale,
      Model model) {
    words.show(country.isEmpty() ? Whereabouts.of(drafts.of(person), locale) : country, model);
    return "help";
  }
}
