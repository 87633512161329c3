package org.backwise.server.device;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.server.pages.frame.DangerGroup;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.pages.help.HelpWords;
import org.backwise.server.pages.session.Said;
import org.backwise.server.screening.NewSigns;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages that stand in for others: for everybody the same, to the letter. */
@Controller
class ShellController {
  private final DeviceWords words;
  private final HelpWords help;
  private final NewSigns signs;
  private final Knowledge knowledge;

  ShellController(DeviceWords words, HelpWords help, NewSigns signs, Knowledge knowledge) {
    this.words = words;
    this.help = help;
    this.signs = signs;
    this.knowledge = knowledge;
  }

  /** Two of them are also there while there is a connection. */
  @GetMapping("/device/{name:stop|notes}")
  String page(@PathVariable String name, HttpServletRequest request, Model model) {
    return shell(name, request, model);
  }

  @GetMapping("/device/shell/{name}")
  String shell(@PathVariable String name, HttpServletRequest request, Model model) {
    Shell shell =
        Coded.find(Shell.class, name)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    nobody(request, model);
    help.show(null, model);
    model
        .addAttribute("shell", true)
        .addAttribute("deviceWords", words.json())
        .addAttribute("waiting", new Waiting("ready", "", List.of(), List.of()))
        .addAttribute("groups", DangerGroup.of(knowledge, signs.asked(), ""))
        .addAttribute("said", Said.NOTHING)
        .addAttribute("exercises", List.of())
        .addAttribute("cares", List.of());
    return shell.template();
  }

  /** No form's token, and not whose device it is: what is kept here is kept unsealed. */
  private static void nobody(HttpServletRequest request, Model model) {
    request.removeAttribute(CsrfToken.class.getName());
    request.removeAttribute("_csrf");
    model.asMap().remove("owner");
  }
}
