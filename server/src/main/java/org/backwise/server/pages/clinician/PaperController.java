package org.backwise.server.pages.clinician;

import java.util.List;
import java.util.Optional;
import org.backwise.handouts.Handout;
import org.backwise.handouts.Handouts;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
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
  private final Sheets sheets;
  private final Handouts handouts;

  PaperController(Standings standings, Sheets sheets, Handouts handouts) {
    this.standings = standings;
    this.sheets = sheets;
    this.handouts = handouts;
  }

  @GetMapping("/clinician.pdf")
  ResponseEntity<byte[]> sheet(@AuthenticationPrincipal PersonId person) {
    return sheets
        .whole(person, standings.of(person))
        .map(handout -> pdf(handout, "backwise-sheet.pdf"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/programme.pdf")
  ResponseEntity<byte[]> programme(@AuthenticationPrincipal PersonId person) {
    return programme(standings.of(person))
        .map(handout -> pdf(handout, "backwise-programme.pdf"))
        .orElseGet(() -> ResponseEntity.notFound().build());
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
