package org.backwise.server.pages.exercise;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.exercise.Exercise;
import org.backwise.server.pages.figures.Stills;
import org.backwise.server.pages.figures.Turns;
import org.backwise.server.signin.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How is it done well? */
@Controller
class ExerciseController {
  private final Knowledge knowledge;
  private final Backing backing;
  private final Needs needs;
  private final ForMe mine;
  private final Turns turns;
  private final Stills stills;

  ExerciseController(
      Knowledge knowledge, Backing backing, Needs needs, ForMe mine, Turns turns, Stills stills) {
    this.knowledge = knowledge;
    this.backing = backing;
    this.needs = needs;
    this.mine = mine;
    this.turns = turns;
    this.stills = stills;
  }

  @GetMapping("/exercises/{id}")
  String one(@PathVariable String id, @AuthenticationPrincipal PersonId person, Model model) {
    Exercise exercise =
        knowledge
            .exercises()
            .find(id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model
        .addAttribute("exercise", exercise)
        .addAttribute("mine", mine.of(person, id))
        .addAttribute("kinds", words("kinds", exercise.kinds()))
        .addAttribute("positions", words("positions", exercise.positions()))
        .addAttribute("needs", needs.of(exercise))
        .addAttribute("moves", turns.moves(id))
        .addAttribute("turns", turns.of(id))
        .addAttribute("stills", stills.of(id))
        .addAttribute("backing", backing.of(exercise))
        .addAttribute("words", knowledge.texts().exercise(id));
    return "exercise";
  }

  private List<String> words(String list, List<? extends Coded> codes) {
    return codes.stream().map(code -> knowledge.texts().word(list, code.code())).toList();
  }
}
