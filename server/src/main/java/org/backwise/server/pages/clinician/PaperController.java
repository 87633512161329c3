package org.backwise.server.pages.clinician;

import java.util.List;
import java.util.Optional;
import org.backwise.documents.Documents;
import org.backwise.handouts.Handout;
import org.backwise.handouts.Handouts;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.screening.DangerAnswers;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.stores.Intakes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sheet for the clinician and the programme on paper. */
@Controller
class PaperController {
  private final Standings standings;
  private final Intakes intakes;
  private final DangerAnswers danger;
  private final Documents documents;
  private final Handouts handouts;
  private final MyDiary diary;

  PaperController(
      Standings standings,
      Intakes intakes,
      DangerAnswers danger,
      Documents documents,
      Handouts handouts,
      MyDiary diary) {
    this.standings = standings;
    this.intakes = intakes;
    this.danger = danger;
    this.documents = documents;
    this.handouts = handouts;
    this.diary = diary;
  }

  @GetMapping("/clinician.pdf")
  ResponseEntity<byte[]> sheet(@AuthenticationPrincipal PersonId person) {
    return intakes
        .newest(person.id())
        .map(intake -> intake.withScreening(danger.of(person)))
        .flatMap(
            intake -> sheet(handouts.asking(diary.asked(person)), standings.of(person), intake))
        .map(handout -> pdf(handout, "backwise-sheet.pdf"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/programme.pdf")
  ResponseEntity<byte[]> programme(@AuthenticationPrincipal PersonId person) {
    return programme(standings.of(person))
        .map(handout -> pdf(handout, "backwise-programme.pdf"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<Handout> sheet(Handouts asking, Standing standing, Intake intake) {
    List<Notice> questions = documents.oddAnswers().in(intake);
    if (standing instanceof Standing.Ready ready) {
      return Optional.of(asking.clinician(ready.programme(), ready.intake(), questions));
    } else if (standing instanceof Standing.Proposal proposal) {
      return Optional.of(asking.clinician(proposal.programme(), proposal.intake(), questions));
    }
    return standing instanceof Standing.Held held
        ? Optional.of(asking.clinician(held.withheld(), intake, questions))
        : Optional.empty();
  }

  private Optional<Handout> programme(Standing standing) {
    if (standing instanceof Standing.Ready ready) {
      return Optional.of(handouts.programme(ready.programme(), ready.intake(), List.of()));
    }
    return standing instanceof Standing.Proposal proposal
        ? Optional.of(handouts.programme(proposal.programme(), proposal.intake(), List.of()))
        : Optional.empty();
  }

  private static ResponseEntity<byte[]> pdf(Handout handout, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .body(handout.pdf());
  }
}
