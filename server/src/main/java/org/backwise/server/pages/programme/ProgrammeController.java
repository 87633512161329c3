package org.backwise.server.pages.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.words.DateWords;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.server.pages.change.ChangeHistory;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is my plan, and why? */
@Controller
class ProgrammeController {
  private static final String PROPOSAL = "proposal";

  private final Standings standings;
  private final ProgrammeView view;
  private final PlanWords plan;
  private final Lists lists;
  private final DateWords dates;
  private final ChangeHistory history;
  private final Clock clock;

  ProgrammeController(
      Standings standings,
      ProgrammeView view,
      PlanWords plan,
      Lists lists,
      DateWords dates,
      ChangeHistory history,
      Clock clock) {
    this.standings = standings;
    this.view = view;
    this.plan = plan;
    this.lists = lists;
    this.dates = dates;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping("/programme")
  String programme(
      @RequestParam Map<String, String> sent,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    Standing standing = standings.of(person);
    model
        .addAttribute("waiting", Waiting.of(standing))
        .addAttribute("changed", sent.containsKey("changed"))
        .addAttribute("undone", sent.containsKey("undone"))
        .addAttribute("changes", history.of(person));
    if (standing instanceof Standing.Ready ready) {
      show(ready.intake(), ready.programme().programme(), model);
    } else if (standing instanceof Standing.Proposal proposal) {
      show(proposal.intake(), proposal.programme().programme(), model);
    }
    return "programme";
  }

  private void show(Intake intake, Programme programme, Model model) {
    model
        .addAttribute("programme", programme)
        .addAttribute("starts", dates.of(programme.start()))
        .addAttribute("until", dates.of(programme.approvedUntil()))
        .addAttribute("notices", notices(programme))
        .addAttribute("parts", parts(programme))
        .addAttribute("leftOut", plan.leftOut(programme))
        .addAttribute("pauses", plan.pauses(programme))
        .addAttribute("goals", plan.goals(programme))
        .addAttribute("aerobic", plan.aerobic(programme));
    var clearance = programme.clearance();
    if (clearance != null) {
      model.addAttribute("agreedOn", dates.of(clearance.on()));
    }
    around(intake, programme, model);
  }

  private void around(Intake intake, Programme programme, Model model) {
    model
        .addAttribute("stop", lists.stop(intake.country()))
        .addAttribute("help", lists.help(intake.country()))
        .addAttribute("expect", lists.expect())
        .addAttribute("prepare", lists.prepare())
        .addAttribute("advice", lists.advice(programme.advice()));
  }

  /** That it is a proposal is said once, at the top. */
  private static List<String> notices(Programme programme) {
    return programme.notices().stream()
        .filter(notice -> !notice.code().endsWith(PROPOSAL))
        .map(notice -> notice.text())
        .distinct()
        .toList();
  }

  private List<Part> parts(Programme programme) {
    LocalDate today = LocalDate.now(clock);
    var phases = view.phases(programme);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      LocalDate first = Days.weekOf(programme, programme.phases().get(i), today);
      WeekTable week = WeekTable.of(programme.calendar(), first, today, dates);
      boolean coming = programme.phases().get(i).lastWeek() >= Days.week(programme, today);
      parts.add(new Part(i + 1, phases.get(i), i == Days.phase(programme, today), coming, week));
    }
    return parts;
  }

  /** A phase with its week; {@code now}: today is in it; {@code coming}: it is not over. */
  record Part(
      int number, ProgrammeView.PhaseView phase, boolean now, boolean coming, WeekTable week) {}
}
