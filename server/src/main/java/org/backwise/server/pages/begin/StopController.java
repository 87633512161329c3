package org.backwise.server.pages.begin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.Withheld;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.screening.EmergencyWords;
import org.backwise.server.screening.StopSteps;
import org.backwise.server.screening.Stopping;
import org.backwise.server.screening.Whereabouts;
import org.backwise.server.signin.PersonId;
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
  private final StopSteps steps;
  private final Steps pages;
  private final Knowledge knowledge;

  StopController(
      Drafts drafts,
      Stopping stopping,
      EmergencyWords emergency,
      StopSteps steps,
      Steps pages,
      Knowledge knowledge) {
    this.drafts = drafts;
    this.stopping = stopping;
    this.emergency = emergency;
    this.steps = steps;
    this.pages = pages;
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
    String reason = withheld.get().reasons().get(0);
    model
        .addAttribute("now", reason.equals("emergency"))
        .addAttribute("lines", withheld.get().message().lines().toList())
        .addAttribute("next", steps.of(reason, country))
        .addAttribute("questions", questions(withheld.get()))
        .addAttribute("seen", seen(withheld.get()))
        .addAttribute("dialled", emergency.dialled(country));
    return "begin/stop";
  }

  /** The page that asks about the first of them, where a visit is told. */
  private String seen(Withheld withheld) {
    return flags(withheld)
        .map(flag -> pages.asking("flag." + flag))
        .findFirst()
        .orElse(Steps.SAFETY);
  }

  /** The questions that were answered with yes or not sure and stop everything. */
  private List<String> questions(Withheld withheld) {
    return flags(withheld).map(flag -> knowledge.texts().flag(flag).question()).toList();
  }

  private Stream<String> flags(Withheld withheld) {
    return withheld.rules().stream().filter(knowledge.flags()::has);
  }
}
