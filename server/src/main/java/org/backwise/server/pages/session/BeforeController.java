package org.backwise.server.pages.session;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.Withheld;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.DangerGroup;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.screening.NewSigns;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.diary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One screen before every session: anything new, up for long, how much pain. */
@Controller
class BeforeController {
  private static final String NAMES = "morning|main|stretch|relief|daily|aerobic";

  private static final String AEROBIC = "aerobic";
  private static final String WHOLE = "whole";

  private final MySessions sessions;
  private final NewSigns signs;
  private final Knowledge knowledge;
  private final MyDiary diary;

  BeforeController(MySessions sessions, NewSigns signs, Knowledge knowledge, MyDiary diary) {
    this.sessions = sessions;
    this.signs = signs;
    this.knowledge = knowledge;
    this.diary = diary;
  }

  @GetMapping("/session/{session:" + NAMES + "}")
  String ask(
      @PathVariable String session,
      @RequestParam(defaultValue = WHOLE) String minutes,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    model.addAttribute("minutes", whole(minutes));
    return sessions
        .barred(person)
        .map(page -> "redirect:" + page)
        .orElseGet(() -> form(session, person, Said.NOTHING, model));
  }

  private String form(String session, PersonId person, Said said, Model model) {
    Standing standing = sessions.standing(person);
    model
        .addAttribute("waiting", Waiting.of(standing))
        .addAttribute("askedToday", askedToday(standing))
        .addAttribute("place", session)
        .addAttribute("entry", UUID.randomUUID())
        .addAttribute("wrong", wrong(said))
        .addAttribute("said", said)
        .addAttribute("groups", DangerGroup.of(knowledge, signs.asked(), ""));
    return "session/before";
  }

  /** Whether the full questions were answered on this very day. */
  private boolean askedToday(Standing standing) {
    return standing instanceof Standing.Ready ready
        && ready.intake().screening().askedOn().equals(diary.today());
  }

  private static String wrong(Said said) {
    if (said.equals(Said.NOTHING)) {
      return "";
    }
    return said.vague() ? "which" : "all";
  }

  @PostMapping("/session/{session:" + NAMES + "}")
  String answer(
      @PathVariable String session,
      @RequestParam UUID entry,
      @RequestParam(defaultValue = "") List<String> flag,
      @RequestParam(defaultValue = "") String up,
      @RequestParam(defaultValue = WHOLE) String minutes,
      @RequestParam(defaultValue = "yes") String first,
      @RequestParam(required = false) @Nullable Integer pain,
      @AuthenticationPrincipal PersonId person,
      Locale locale,
      Model model) {
    if (!(sessions.standing(person) instanceof Standing.Ready)) {
      return "redirect:/today";
    }
    Said said = new Said(flag, up, pain);
    if (signs.told(person, UUID.randomUUID(), said.signs(), diary.today(), locale).isPresent()) {
      return "redirect:/begin/stop";
    }
    model.addAttribute("minutes", whole(minutes));
    if (pain == null || !said.whole()) {
      return form(session, person, said, model);
    }
    diary.pain(person, entry, Moment.BEFORE, pain);
    if (session.equals(AEROBIC)) {
      return "redirect:/session/aerobic/log";
    }
    return "redirect:/session/%s/go?up=%s&minutes=%s&first=%s"
        .formatted(session, yesOrNo(up), whole(minutes), yesOrNo(first));
  }

  private static String yesOrNo(String said) {
    return said.equals("yes") ? "yes" : "no";
  }

  /** Minutes of a short version, if one was asked for. */
  private static String whole(String minutes) {
    return minutes.matches("[0-9]{1,2}") ? minutes : WHOLE;
  }

  /** After a sign that locks: the danger questions are answered again before anything goes on. */
  @GetMapping("/session/locked")
  String locked(@AuthenticationPrincipal PersonId person, Model model) {
    diary.clue(person).ifPresent(words -> model.addAttribute("clue", words));
    return "session/locked";
  }

  /** Said of a person whose answers stop everything. */
  static Waiting held(Withheld withheld) {
    return Waiting.of(new Standing.Held(withheld));
  }
}
