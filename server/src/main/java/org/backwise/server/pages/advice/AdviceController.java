package org.backwise.server.pages.advice;

import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.advice.Advice;
import org.backwise.server.pages.frame.Grounds;
import org.backwise.server.signin.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is worth knowing? */
@Controller
class AdviceController {
  private final Knowledge knowledge;
  private final Shelves shelves;
  private final Grounds grounds;

  AdviceController(Knowledge knowledge, Shelves shelves, Grounds grounds) {
    this.knowledge = knowledge;
    this.shelves = shelves;
    this.grounds = grounds;
  }

  @GetMapping("/advice")
  String all(@AuthenticationPrincipal PersonId person, Model model) {
    model.addAttribute("shelves", shelves.of(person));
    return "advice";
  }

  @GetMapping("/advice/{id}")
  String one(@PathVariable String id, Model model) {
    Advice piece =
        knowledge
            .advice()
            .find(id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model
        .addAttribute("piece", piece)
        .addAttribute("words", knowledge.texts().advice(id))
        .addAttribute("checked", grounds.checked(piece.evidence()))
        .addAttribute("sources", grounds.sources(piece.evidence().sources()));
    String shows = piece.picture();
    if (shows != null) {
      model.addAttribute("shows", knowledge.texts().exercise(shows));
    }
    return "advice-piece";
  }
}
