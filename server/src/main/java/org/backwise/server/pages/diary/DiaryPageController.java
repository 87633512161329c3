package org.backwise.server.pages.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.Coded;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.diary.MyPlans;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.pages.frame.Form;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Felt;
import org.backwise.sessions.diary.When;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How was this day? */
@Controller
class DiaryPageController {
  private static final String ELSEWHERE = "redirect:/progress";

  private final MySessions sessions;
  private final MyDay days;
  private final MyDiary diary;
  private final MyPlans plans;

  DiaryPageController(MySessions sessions, MyDay days, MyDiary diary, MyPlans plans) {
    this.sessions = sessions;
    this.days = days;
    this.diary = diary;
    this.plans = plans;
  }

  @GetMapping("/diary")
  String today() {
    return "redirect:/diary/day/" + diary.today();
  }

  @GetMapping("/diary/day/{date}")
  ModelAndView ask(
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
      @RequestParam(defaultValue = "false") boolean done,
      @AuthenticationPrincipal PersonId person) {
    return open(person, date)
        .map(day -> page(day, fresh(person, date), List.of()).addObject("done", done))
        .orElseGet(() -> new ModelAndView(elsewhere(person)));
  }

  @PostMapping("/diary/day/{date}")
  ModelAndView keep(
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal PersonId person) {
    return open(person, date)
        .map(day -> keep(person, day, new Draft(sent)))
        .orElseGet(() -> new ModelAndView(elsewhere(person)));
  }

  private ModelAndView keep(PersonId person, DiaryDay day, Draft typed) {
    When when = new When(day.date(), diary.now().zone());
    DayTold told = new DayTold(day, typed, when);
    told.read();
    DoneTold did = new DoneTold(day, typed, when);
    plans.of(person).on(day.date()).ifPresent(did::read);
    List<FieldProblem> problems = new ArrayList<>(told.problems());
    problems.addAll(did.problems());
    if (!problems.isEmpty()) {
      ModelAndView again = page(day, typed, problems).addObject("done", false);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    List<DiaryEntry> entries = new ArrayList<>(told.entries());
    entries.addAll(did.entries());
    entries.forEach(entry -> diary.keep(person, entry));
    return new ModelAndView("redirect:/diary/day/" + day.date() + "?done=true");
  }

  /** Danger and a lock stand before the diary, too. */
  private Optional<DiaryDay> open(PersonId person, LocalDate date) {
    return sessions.barred(person).isPresent() ? Optional.empty() : days.on(person, date);
  }

  private String elsewhere(PersonId person) {
    return sessions.barred(person).map(page -> "redirect:" + page).orElse(ELSEWHERE);
  }

  private Draft fresh(PersonId person, LocalDate date) {
    return Known.of(diary.of(person), date, UUID.randomUUID().toString());
  }

  private ModelAndView page(DiaryDay day, Draft typed, List<FieldProblem> problems) {
    LocalDate today = diary.today();
    return new ModelAndView("diary")
        .addObject("day", day)
        .addObject("form", new Form(typed, problems))
        .addObject("felts", Coded.codes(Felt.class))
        .addObject("cares", Coded.codes(Care.class))
        .addObject("isToday", day.date().equals(today))
        .addObject("before", day.date().isAfter(days.first()) ? day.date().minusDays(1) : null)
        .addObject("after", day.date().isBefore(today) ? day.date().plusDays(1) : null);
  }
}
