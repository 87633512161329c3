package org.backwise.server.pages.begin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.OddAnswers;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.intake.FormReader;
import org.backwise.server.intake.FormReading;
import org.backwise.server.pages.frame.Form;
import org.backwise.server.screening.Stopping;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last page of the questions: everything at a glance, then it counts. */
@Controller
class CheckController {
  private final Drafts drafts;
  private final Intakes intakes;
  private final GoingOn goingOn;
  private final MyDiary diary;
  private final FormReader reader;
  private final Steps steps;
  private final StepProblems problems;
  private final Stopping stopping;
  private final AnswersSaid said;
  private final OddAnswers odd;

  CheckController(
      Drafts drafts,
      Intakes intakes,
      GoingOn goingOn,
      MyDiary diary,
      FormReader reader,
      Steps steps,
      StepProblems problems,
      Stopping stopping,
      AnswersSaid said,
      Documents documents) {
    this.drafts = drafts;
    this.intakes = intakes;
    this.goingOn = goingOn;
    this.diary = diary;
    this.reader = reader;
    this.steps = steps;
    this.problems = problems;
    this.stopping = stopping;
    this.said = said;
    this.odd = documents.oddAnswers();
  }

  @GetMapping("/begin/check")
  String check(@AuthenticationPrincipal PersonId person, Locale locale, Model model) {
    Draft draft = drafts.of(person);
    return stopping.in(draft, locale).isPresent() ? "redirect:/begin/stop" : show(draft, model);
  }

  @PostMapping("/begin/check")
  String finish(
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal PersonId person,
      Locale locale,
      HttpServletResponse response,
      Model model) {
    Step step = steps.find(Steps.CHECK).orElseThrow();
    Draft draft = Answering.take(drafts.of(person), step, sent, reader.today());
    drafts.keep(person, draft);
    if (stopping.in(draft, locale).isPresent()) {
      return "redirect:/begin/stop";
    }
    if ("back".equals(sent.getFirst("go"))) {
      return "redirect:/begin/" + steps.before(draft, step).orElse(Steps.SAFETY);
    }
    Optional<Intake> whole = reader.read(draft).whole();
    if (whole.isEmpty() || !open(draft).isEmpty() || !odd.in(whole.get()).isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(draft, model);
    }
    intakes.add(person.id(), UUID.randomUUID(), goingOn.of(person, whole.get()));
    diary.screenedAgain(person);
    return diary.flares(person) ? "redirect:/flare" : "redirect:/programme";
  }

  private String show(Draft draft, Model model) {
    FormReading reading = reader.read(draft);
    List<Notice> questions = reading.whole().map(odd::in).orElse(List.of());
    model
        .addAttribute("step", Steps.CHECK)
        .addAttribute("number", steps.of(draft).size())
        .addAttribute("of", steps.of(draft).size())
        .addAttribute("first", false)
        .addAttribute("form", new Form(draft, List.of()))
        .addAttribute("open", open(draft))
        .addAttribute("told", told(draft, reading))
        .addAttribute("questions", questions);
    return "begin/check";
  }

  /** The pages that need nothing more, with what was answered. */
  private Map<String, List<String>> told(Draft draft, FormReading reading) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Step step : steps.of(draft)) {
      if (!step.id().equals(Steps.CHECK) && problems.on(step, draft, reading).isEmpty()) {
        told.put(step.id(), said.on(step.id(), reading));
      }
    }
    return told;
  }

  /** The pages that still need something. */
  private List<String> open(Draft draft) {
    FormReading reading = reader.read(draft);
    return steps.of(draft).stream()
        .filter(step -> !problems.on(step, draft, reading).isEmpty())
        .map(Step::id)
        .toList();
  }
}
