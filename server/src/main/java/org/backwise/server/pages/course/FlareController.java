package org.backwise.server.pages.course;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.screening.Asking;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.diary.DiaryEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "My pain has flared up": told by the person, never guessed; and the way through it. */
@Controller
class FlareController {
  private static final int WORST = 10;
  private static final String HERE = "redirect:/flare";
  private static final String QUESTIONS = "redirect:/begin/safety";

  private final Standings standings;
  private final MyDiary diary;
  private final MyCourse course;
  private final Drafts drafts;

  FlareController(Standings standings, MyDiary diary, MyCourse course, Drafts drafts) {
    this.standings = standings;
    this.diary = diary;
    this.course = course;
    this.drafts = drafts;
  }

  @GetMapping("/flare")
  String flare(@AuthenticationPrincipal PersonId person, Model model) {
    if (!(standings.of(person) instanceof Standing.Ready)) {
      return "redirect:/today";
    }
    return page(person, false, model);
  }

  private String page(PersonId person, boolean wrong, Model model) {
    model
        .addAttribute("way", course.flare(diary.of(person)).orElse(null))
        .addAttribute("entry", UUID.randomUUID())
        .addAttribute("wrong", wrong);
    return "flare";
  }

  @PostMapping("/flare")
  String begin(
      @RequestParam UUID entry,
      @RequestParam(required = false) @Nullable Integer pain,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    if (!(standings.of(person) instanceof Standing.Ready)) {
      return "redirect:/today";
    }
    if (pain == null || pain < 0 || pain > WORST) {
      return page(person, true, model);
    }
    said(person, entry, true);
    drafts.keep(person, Asking.afresh(hurting(drafts.of(person), pain)));
    return QUESTIONS;
  }

  /** It has settled: back in the programme. */
  @PostMapping("/flare/over")
  String over(@AuthenticationPrincipal PersonId person) {
    if (course.flare(diary.of(person)).isPresent()) {
      said(person, UUID.randomUUID(), false);
    }
    return "redirect:/today";
  }

  /** It has not settled when the way is over: the danger questions again, and a clinician. */
  @PostMapping("/flare/still")
  String still(@AuthenticationPrincipal PersonId person) {
    if (course.flare(diary.of(person)).isEmpty()) {
      return HERE;
    }
    said(person, UUID.randomUUID(), true);
    drafts.keep(person, Asking.afresh(drafts.of(person)));
    return QUESTIONS;
  }

  private void said(PersonId person, UUID entry, boolean flaring) {
    diary.keep(person, new DiaryEntry.FlareSaid(entry, diary.now(), flaring));
  }

  /** The answers know how strong it is now, where it hurts most. */
  private static Draft hurting(Draft draft, int pain) {
    return main(draft)
        .map(site -> "pain." + site)
        .map(
            field ->
                draft
                    .with(field + ".now", "" + pain)
                    .with(field + ".worst", worst(draft, field, pain)))
        .orElse(draft);
  }

  private static String worst(Draft draft, String field, int pain) {
    return "" + Math.max(pain, number(draft, field + ".worst"));
  }

  private static Optional<String> main(Draft draft) {
    return draft.all("site").stream()
        .sorted(Comparator.comparingInt(site -> -number(draft, "pain." + site + ".average")))
        .findFirst();
  }

  private static int number(Draft draft, String field) {
    String text = draft.get(field);
    return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
  }
}
