package org.backwise.server.pages.clinician;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.pages.programme.ProgrammeView;
import org.backwise.server.screening.DangerAnswers;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.diary.AwaitedReview;
import org.backwise.sessions.stores.Intakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What do I show? */
@Controller
class ClinicianController {
  private final Standings standings;
  private final Intakes intakes;
  private final DangerAnswers danger;
  private final Knowledge knowledge;
  private final ProgrammeView view;
  private final MyDiary diary;

  ClinicianController(
      Standings standings,
      Intakes intakes,
      DangerAnswers danger,
      Knowledge knowledge,
      ProgrammeView view,
      MyDiary diary) {
    this.standings = standings;
    this.intakes = intakes;
    this.danger = danger;
    this.knowledge = knowledge;
    this.view = view;
    this.diary = diary;
  }

  @GetMapping("/clinician")
  String sheet(@AuthenticationPrincipal PersonId person, Model model) {
    Standing standing = standings.of(person);
    model.addAttribute("sheet", intakes.newest(person.id()).isPresent());
    var screening = danger.of(person);
    List<String> asked = diary.asked(person);
    model
        .addAttribute("waiting", Waiting.of(standing))
        .addAttribute("asked", asked)
        .addAttribute("leftOut", leftOut(person, asked))
        .addAttribute("yes", questions(screening.yes()))
        .addAttribute("unsure", questions(screening.unsure()));
    if (standing instanceof Standing.Ready ready) {
      show(ready.intake(), ready.programme().programme(), model);
    } else if (standing instanceof Standing.Proposal proposal) {
      show(proposal.intake(), proposal.programme().programme(), model);
    }
    return "clinician";
  }

  /** Left out until somebody has looked at them, and not asked about besides. */
  private List<String> leftOut(PersonId person, List<String> asked) {
    return diary.awaited(person).stream()
        .map(AwaitedReview::exercise)
        .filter(exercise -> !asked.contains(exercise))
        .toList();
  }

  private void show(Intake intake, Programme programme, Model model) {
    model
        .addAttribute("intake", intake)
        .addAttribute("programme", programme)
        .addAttribute("phases", view.phases(programme));
  }

  private List<String> questions(List<FlagAnswer> answers) {
    return answers.stream()
        .filter(answer -> knowledge.flags().has(answer.flag()))
        .map(answer -> knowledge.texts().flag(answer.flag()).question())
        .toList();
  }
}
