package org.backwise.server.pages.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.handouts.words.DateWords;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.diary.Scale;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.pages.course.MyCourse;
import org.backwise.server.pages.frame.Meanwhile;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.pages.progress.MyPlanDays;
import org.backwise.server.pages.session.MyAerobic;
import org.backwise.server.pages.session.MyGuided;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
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
  private final MySessions mine;
  private final Drafts drafts;
  private final DaySessions sessions;
  private final MyGuided guided;
  private final MyAerobic aerobic;
  private final MyDiary diary;
  private final HourOfDay hour;
  private final DateWords dates;
  private final MyCourse course;
  private final MyPlanDays planDays;
  private final DoneToday doneToday;
  private final Meanwhile meanwhile;

  TodayController(
      MySessions mine,
      Drafts drafts,
      DaySessions sessions,
      MyGuided guided,
      MyAerobic aerobic,
      MyDiary diary,
      HourOfDay hour,
      DateWords dates,
      MyCourse course,
      MyPlanDays planDays,
      DoneToday doneToday,
      Meanwhile meanwhile) {
    this.mine = mine;
    this.drafts = drafts;
    this.sessions = sessions;
    this.guided = guided;
    this.aerobic = aerobic;
    this.diary = diary;
    this.hour = hour;
    this.dates = dates;
    this.course = course;
    this.planDays = planDays;
    this.doneToday = doneToday;
    this.meanwhile = meanwhile;
  }

  @GetMapping("/")
  String door() {
    return "redirect:/today";
  }

  @GetMapping("/today")
  String today(@AuthenticationPrincipal PersonId person, Model model) {
    Optional<String> barred = mine.barred(person);
    if (barred.isPresent()) {
      return "redirect:" + barred.get();
    }
    Standing standing = mine.standing(person);
    model
        .addAttribute("greeting", hour.greeting())
        .addAttribute("day", dates.day(diary.today()))
        .addAttribute("begun", !drafts.of(person).fields().isEmpty())
        .addAttribute("waiting", Waiting.of(standing))
        .addAttribute("meanwhile", meanwhile.of(standing));
    if (standing instanceof Standing.Ready ready) {
      show(person, ready, model);
      model
          .addAttribute("notes", planDays.notes(person, ready))
          .addAttribute("date", diary.today())
          .addAttribute("daily", daily(person, ready))
          .addAttribute("course", course.today(person, ready))
          .addAttribute("aerobic", aerobic.today(person, ready).orElse(null));
    }
    return "today";
  }

  private void show(PersonId person, Standing.Ready ready, Model model) {
    ApprovedProgramme approved = ready.programme();
    LocalDate today = diary.today();
    LocalDate start = approved.programme().start();
    boolean ended = mine.ended(person);
    boolean morningOver = !hour.asksForTheMorning();
    List<DaySessions.DaySession> planned = ended ? List.of() : sessions.on(approved, today);
    List<String> done = sessions.done(person);
    model
        .addAttribute("starts", dates.day(start))
        .addAttribute("early", today.isBefore(start))
        .addAttribute("ended", ended)
        .addAttribute("sessions", DaySessions.inOrder(planned, morningOver, done))
        .addAttribute("told", doneToday.of(person, planned, mine.rests(person, ready)))
        .addAttribute("morningOver", morningOver)
        .addAttribute("done", done)
        .addAttribute("morning", !morningOver && !diary.morningAnswered(person))
        .addAttribute("past", hour.afterNoon())
        .addAttribute("entry", UUID.randomUUID())
        .addAttribute("relief", mine.reliefAllowed(person) ? sessions.relief(approved) : 0);
  }

  private DaySessions.@Nullable Squeeze daily(PersonId person, Standing.Ready ready) {
    return guided.daily(person, ready, false).map(sessions::squeeze).orElse(null);
  }

  /** "How is your back this morning?" */
  @PostMapping("/today/morning")
  String morning(
      @RequestParam UUID entry,
      @RequestParam(required = false) @Nullable Integer pain,
      @AuthenticationPrincipal PersonId person) {
    if (pain != null && Scale.has(pain)) {
      diary.pain(person, entry, Moment.MORNING, pain);
    }
    return "redirect:/today";
  }
}
