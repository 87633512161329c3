package org.backwise.server.pages.session;

import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What do I do this second? The player itself is still to come. */
@Controller
class SessionController {
  private final Standings standings;

  SessionController(Standings standings) {
    this.standings = standings;
  }

  @GetMapping("/session")
  String session(@AuthenticationPrincipal PersonId person, Model model) {
    model.addAttribute("waiting", Waiting.of(standings.of(person.id())));
    return "session";
  }
}
