package org.backwise.server.pages.clinician;

import java.util.List;
import org.backwise.model.programme.Programme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.pages.programme.ProgrammeView;
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
  private final Sheets sheets;
  private final ProgrammeView view;
  private final MyDiary diary;

  ClinicianController(
      Standings standings, Intakes intakes, Sheets sheets, ProgrammeView view, MyDiary diary) {
    this.standings = standings;
    this.intakes = intakes;
    this.sheets = sheets;
    this.view = view;
    this.diary = diary;
  }

  @GetMapping("/clinician")
  String sheet(@AuthenticationPrincipal PersonId person, Model model) {
    Standing standing = standings.of(person);
    model.addAttribute("sheet", intakes.newest(person.id()).isPresent());
    List<String> asked = diary.asked(person);
    model
        .addAttribute("waiting", Waiting.of(standing))
        .addAttribute("asked", asked)
        .addAttribute("leftOut", leftOut(person, asked))
        .addAttribute("glance", sheets.top(person, standing));
    if (standing instanceof Standing.Ready ready) {
      show(ready.programme().programme(), model);
    } else if (standing instanceof Standing.Proposal proposal) {
      show(proposal.programme().programme(), model);
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

  private void show(Programme programme, Model model) {
    model.addAttribute("programme", programme).addAttribute("phases", view.phases(programme));
  }
}
