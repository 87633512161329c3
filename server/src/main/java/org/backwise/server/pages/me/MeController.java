package org.backwise.server.pages.me;

import java.util.List;
import java.util.Optional;
import org.backwise.documents.intake.IntakeWriter;
import org.backwise.model.intake.Intake;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** My answers and my data. */
@Controller
class MeController {
  private static final List<String> PARTS =
      List.of(
          "safety",
          "you",
          "where",
          "pain",
          "movement",
          "conditions",
          "operations",
          "limits",
          "days",
          "things",
          "time",
          "wishes",
          "clearance");

  private final Drafts drafts;
  private final Intakes intakes;

  MeController(Drafts drafts, Intakes intakes) {
    this.drafts = drafts;
    this.intakes = intakes;
  }

  @GetMapping("/me")
  String me(@AuthenticationPrincipal PersonId person, Model model) {
    Draft draft = drafts.of(person);
    model
        .addAttribute("begun", !draft.fields().isEmpty())
        .addAttribute("whole", intakes.newest(person.id()).isPresent())
        .addAttribute("parts", PARTS);
    return "me";
  }

  @GetMapping("/me/answers.yaml")
  ResponseEntity<String> answers(@AuthenticationPrincipal PersonId person) {
    Optional<Intake> intake = intakes.newest(person.id());
    return intake
        .map(
            whole ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"backwise-answers.yaml\"")
                    .body(IntakeWriter.yaml(whole)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @PostMapping("/me/forget-draft")
  String forget(@AuthenticationPrincipal PersonId person) {
    drafts.forget(person);
    return "redirect:/me";
  }
}
