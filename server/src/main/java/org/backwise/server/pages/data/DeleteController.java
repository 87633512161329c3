package org.backwise.server.pages.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.backwise.server.pages.frame.Saying;
import org.backwise.server.signin.PersonId;
import org.backwise.server.signin.SignInCookie;
import org.backwise.sessions.stores.People;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deletes everything, once the person has written that they mean it. */
@Controller
class DeleteController {
  private final People people;
  private final Saying saying;

  DeleteController(People people, Saying saying) {
    this.people = people;
    this.saying = saying;
  }

  @GetMapping("/me/data/delete")
  String ask(Model model) {
    return page(false, model);
  }

  private String page(boolean wrong, Model model) {
    model.addAttribute("wrong", wrong).addAttribute("word", saying.of("page.delete.word"));
    return "delete";
  }

  @PostMapping("/me/data/delete")
  String delete(
      @RequestParam(defaultValue = "") String word,
      @AuthenticationPrincipal PersonId person,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!word.strip().toLowerCase(Locale.ROOT).equals(saying.of("page.delete.word"))) {
      return page(true, model);
    }
    people
        .find(person.id())
        .ifPresent(
            known -> {
              people.remove(known.id());
              people.keep(known);
            });
    SignInCookie.clear(request, response);
    return "deleted";
  }
}
