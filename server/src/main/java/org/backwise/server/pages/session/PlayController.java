package org.backwise.server.pages.session;

import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.texts.Texts;
import org.backwise.safety.DayVerdict;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.guided.GuidedSession;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What do I do this second? The player, and the session it plays. */
@Controller
class PlayController {
  private final MySessions sessions;
  private final MyGuided guided;
  private final GuidedJson json;
  private final FirstSights sights;
  private final Texts texts;

  PlayController(
      MySessions sessions, MyGuided guided, GuidedJson json, FirstSights sights, Texts texts) {
    this.sessions = sessions;
    this.guided = guided;
    this.json = json;
    this.sights = sights;
    this.texts = texts;
  }

  /**
   * The player; it brings the first exercise along unless {@code first} says no: a device may know
   * of another place.
   */
  @GetMapping("/session/{session}/go")
  String play(
      @PathVariable String session,
      @RequestParam(defaultValue = "no") String up,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "yes") String first,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    Optional<String> barred = sessions.barred(person);
    if (barred.isPresent()) {
      return "redirect:" + barred.get();
    }
    Optional<GuidedSession> found = guided.of(person, session, up.equals("yes"));
    if (found.isEmpty()) {
      return nothing(session, up, person, model);
    }
    GuidedSession given = found.get();
    List<String> already = already(person, given);
    model
        .addAttribute("title", title(given))
        .addAttribute("given", inPage(json.of(person, given, already)));
    if (first.equals("yes")) {
      model.addAttribute("first", sights.of(given, minutes, already).orElse(null));
    }
    return "session/player";
  }

  /** A tag in it would end the script that it stands in. */
  private static String inPage(String json) {
    return json.replace("<", "\\u003c");
  }

  private String title(GuidedSession given) {
    return given.session().equals(MyGuided.DAILY)
        ? texts.say("page.daily.title")
        : texts.word("routines", given.routine().code());
  }

  private String nothing(String session, String up, PersonId person, Model model) {
    return sessions
        .find(person, session, up.equals("yes"))
        .map(given -> rest(person, given, model))
        .orElse("redirect:/today");
  }

  private String rest(PersonId person, DaySession given, Model model) {
    model
        .addAttribute("ended", sessions.ended(person))
        .addAttribute("relief", sessions.reliefAllowed(person));
    if (given.verdict() instanceof DayVerdict.Held held) {
      model.addAttribute("waiting", BeforeController.held(held.withheld()));
    } else {
      model.addAttribute("waiting", new Waiting("rest", "", List.of(), List.of()));
    }
    return "session/rest";
  }

  @GetMapping("/session/{session}/session.json")
  ResponseEntity<String> session(
      @PathVariable String session,
      @RequestParam(defaultValue = "no") String up,
      @AuthenticationPrincipal PersonId person) {
    return guided
        .of(person, session, up.equals("yes"))
        .map(
            given ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json.of(person, given, already(person, given))))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private List<String> already(PersonId person, GuidedSession given) {
    return given.session().equals(MyGuided.DAILY) ? List.of() : guided.already(person);
  }
}
