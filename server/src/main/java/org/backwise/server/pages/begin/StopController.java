package org.backwise.server.pages.begin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.Withheld;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.screening.EmergencyWords;
import org.backwise.server.screening.Whereabouts;
import org.backwise.server.signin.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that stops everything: what it may be, what to do now, whom to call. */
@Controller
class StopController {
  private final Drafts drafts;
  private final Stopping stopping;
  private final EmergencyWords emergency;
  private final Knowledge knowledge;

  StopController(
      Drafts drafts, Stopping stopping, EmergencyWords emergency, Knowledge knowledge) {
    this.drafts = drafts;
    this.stopping = stopping;
    this.emergency = emergency;
    this.knowledge = knowledge;
  }

  @GetMapping("/begin/stop")
  String stop(@AuthenticationPrincipal PersonId person, Locale locale, Model model) {
    Draft draft = drafts.of(person);
    Optional<Withheld> withheld = stopping.in(draft, locale);
    if (withheld.isEmpty()) {
      return "redirect:/begin";
    }
    String country = Whereabouts.of(draft, locale);
    boolean now = withheld.get().reasons().contains("emergency");
    model
        .addAttribute("withheld", withheld.get())
        .addAttribute("now", now)
        .addAttribute("meanings", meanings(withheld.get(), country))
        .addAttribute("number", emergency.number(country))
        .addAttribute("dialled", emergency.dialled(country).orElse(""));
    return "begin/stop";
  }

  /** What each answer may be, in content's words. */
  private List<Meaning> meanings(Withheld withheld, @Nullable String country) {
    return withheld.rules().stream()
        .filter(rule -> knowledge.flags().has(rule))
        .map(rule -> knowledge.texts().flag(rule))
        .map(
            text ->
                new Meaning(
                    text.question(),
                    text.message().replace("{emergency}", emergency.number(country))))
        .toList();
  }

  /** A question that was answered, and what it may mean. */
  public record Meaning(String question, String message) {}
}
