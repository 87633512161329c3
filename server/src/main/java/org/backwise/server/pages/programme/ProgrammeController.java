package org.backwise.server.pages.programme;

import java.time.Clock;
import java.time.LocalDate;
import org.backwise.model.programme.Programme;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is my plan, and why? */
@Controller
class ProgrammeController {
  private final Standings standings;
  private final ProgrammeView view;
  private final Clock clock;

  ProgrammeController(Standings standings, ProgrammeView view, Clock clock) {
    this.standings = standings;
    this.view = view;
    this.clock = clock;
  }

  @GetMapping("/programme")
  String programme(@AuthenticationPrincipal PersonId person, Model model) {
    Standing standing = standings.of(person.id());
    model.addAttribute("waiting", Waiting.of(standing));
    if (standing instanceof Standing.Ready ready) {
      show(ready.programme().programme(), model);
    } else if (standing instanceof Standing.Proposal proposal) {
      show(proposal.programme().programme(), model);
    }
    return "programme";
  }

  private void show(Programme programme, Model model) {
    model
        .addAttribute("programme", programme)
        .addAttribute("now", view.phaseOn(programme, LocalDate.now(clock)))
        .addAttribute("phases", view.phases(programme));
  }
}
