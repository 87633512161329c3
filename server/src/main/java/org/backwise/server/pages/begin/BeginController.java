package org.backwise.server.pages.begin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.intake.FormReader;
import org.backwise.server.screening.Asking;
import org.backwise.server.screening.Stopping;
import org.backwise.server.signin.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One question page after the other; every answer is kept before anything else happens. */
@Controller
class BeginController {
  private static final String HERE = "redirect:/begin/";

  private final Drafts drafts;
  private final FormReader reader;
  private final Steps steps;
  private final StepProblems problems;
  private final StepPages pages;
  private final DangerParts parts;
  private final Stopping stopping;
  private final GoingOn goingOn;

  BeginController(
      Drafts drafts,
      FormReader reader,
      Steps steps,
      StepProblems problems,
      StepPages pages,
      DangerParts parts,
      Stopping stopping,
      GoingOn goingOn) {
    this.drafts = drafts;
    this.reader = reader;
    this.steps = steps;
    this.problems = problems;
    this.pages = pages;
    this.parts = parts;
    this.stopping = stopping;
    this.goingOn = goingOn;
  }

  @GetMapping("/begin")
  String begin(@AuthenticationPrincipal PersonId person) {
    Draft draft = drafts.of(person);
    return HERE + pages.firstOpen(draft).id();
  }

  @GetMapping("/begin/" + Steps.SAFETY)
  String safety(@AuthenticationPrincipal PersonId person) {
    return HERE + parts.first(drafts.of(person)).id();
  }

  @GetMapping("/begin/{*path}")
  String page(
      @PathVariable String path,
      @AuthenticationPrincipal PersonId person,
      Locale locale,
      Model model) {
    Step step = step(path);
    Draft draft = drafts.of(person);
    if (!step.asksDanger() && stopping.in(draft, locale).isPresent()) {
      return HERE + "stop";
    }
    pages.show(step, parts.shown(draft, step), List.of(), locale, model);
    return step.template();
  }

  @PostMapping("/begin/{*path}")
  ModelAndView answer(
      @PathVariable String path,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal PersonId person,
      Locale locale) {
    Step step = step(path);
    Draft draft = Answering.take(drafts.of(person), step, sent, reader.today());
    drafts.keep(person, draft);
    Draft said = step.asksDanger() ? parts.said(draft) : draft;
    if (stopping.in(said, locale).isPresent()) {
      return new ModelAndView(HERE + "stop");
    }
    if ("back".equals(sent.getFirst("go"))) {
      return new ModelAndView(HERE + steps.before(draft, step).orElse(step.id()));
    }
    List<FieldProblem> found = problems.on(step, said, reader.read(said));
    return found.isEmpty()
        ? new ModelAndView(HERE + next(draft, step, person))
        : again(step, draft, found, locale);
  }

  private String next(Draft draft, Step step, PersonId person) {
    String next = steps.next(draft, step);
    return step.asksDanger() ? afterPart(draft, next, person) : next;
  }

  /**
   * All parts first; then they count. Somebody who only answers the danger questions afresh is not
   * led through the rest.
   */
  private String afterPart(Draft draft, String next, PersonId person) {
    Optional<Step> open = parts.open(draft);
    if (open.isEmpty()) {
      drafts.keep(person, Asking.whole(draft, reader.today()));
    }
    if (next.startsWith(Steps.SAFETY)) {
      return next;
    }
    return open.map(Step::id).orElse(goingOn.answeredBefore(person) ? Steps.CHECK : next);
  }

  private ModelAndView again(Step step, Draft draft, List<FieldProblem> found, Locale locale) {
    ModelAndView page = new ModelAndView(step.template());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    Model model = new ExtendedModelMap();
    pages.show(step, draft, found, locale, model);
    page.addAllObjects(model.asMap());
    return page;
  }

  private Step step(String path) {
    return steps
        .find(path.replaceFirst("/", ""))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
