package org.backwise.server.pages.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.pages.begin.Stopping;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.diary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What shall I do now? */
@Controller
class TodayController {
  private static final int NOON = 12;
  private static final int EVENING = 18;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private final Standings standings;
  private final Drafts drafts;
  private final Stopping stopping;
  private final DaySessions sessions;
  private final MyDiary diary;
  private final Clock clock;

  TodayController(
      Standings standings,
      Drafts drafts,
      Stopping stopping,
      DaySessions sessions,
      MyDiary diary,
      Clock clock) {
    this.standings = standings;
    this.drafts = drafts;
    this.stopping = stopping;
    this.sessions = sessions;
    this.diary = diary;
    this.clock = clock;
  }

  @GetMapping("/")
  String door() {
    return "redirect:/today";
  }

  @GetMapping("/today")
  String today(@AuthenticationPrincipal PersonId person, Locale locale, Model model) {
    var draft = drafts.of(person);
    if (stopping.in(draft, locale).isPresent()) {
      return "redirect:/begin/stop";
    }
    if (diary.locked(person)) {
      return "redirect:/session/locked";
    }
    LocalDate today = LocalDate.now(clock);
    Standing standing = standings.of(person.id());
    model
        .addAttribute("greeting", greeting(LocalTime.now(clock)))
        .addAttribute("day", DAY.format(today))
        .addAttribute("begun", !draft.fields().isEmpty())
        .addAttribute("waiting", Waiting.of(standing));
    if (standing instanceof Standing.Ready ready) {
      model
          .addAttribute("starts", DAY.format(ready.programme().programme().start()))
          .addAttribute("early", today.isBefore(ready.programme().programme().start()))
          .addAttribute("sessions", sessions.on(ready.programme(), today))
          .addAttribute("done", sessions.done(person))
          .addAttribute("morning", !diary.morningAnswered(person))
          .addAttribute("entry", UUID.randomUUID())
          .addAttribute("relief", sessions.relief(ready.programme()));
    }
    return "today";
  }

  /** "How is your back this morning?" */
  @PostMapping("/today/morning")
  String morning(
      @RequestParam UUID entry,
      @RequestParam(required = false) @Nullable Integer pain,
      @AuthenticationPrincipal PersonId person) {
    if (pain != null && pain >= 0 && pain <= 10) {
      diary.pain(person, entry, Moment.MORNING, pain);
    }
    return "redirect:/today";
  }

  private static String greeting(LocalTime time) {
    if (time.getHour() < NOON) {
      return "Good morning";
    }
    return time.getHour() < EVENING ? "Good afternoon" : "Good evening";
  }
}
