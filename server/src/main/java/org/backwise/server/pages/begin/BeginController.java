package org.backwise.server.pages.begin;

import java.util.List;
import java.util.Locale;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.intake.FormReader;
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
  private final Stopping stopping;
  private final GoingOn goingOn;

  BeginController(
      Drafts drafts,
      FormReader reader,
      Steps steps,
      StepProblems problems,
      StepPages pages,
      Stopping stopping,
      GoingOn goingOn) {
    this.drafts = drafts;
    this.reader = reader;
    this.steps = steps;
    this.problems = problems;
    this.pages = pages;
    this.stopping = stopping;
    this.goingOn = goingOn;
  }

  @GetMapping("/begin")
  String begin(@AuthenticationPrincipal PersonId person) {
    Draft draft = drafts.of(person);
    return HERE + pages.firstOpen(draft).id();
  }

  @GetMapping("/begin/{id:(?!check|stop|done|elsewhere).*}")
  String page(
      @PathVariable String id,
      @AuthenticationPrincipal PersonId person,
      Locale locale,
      Model model) {
    Step step = step(id);
    Draft draft = drafts.of(person);
    if (!id.equals(Steps.SAFETY) && stopping.in(draft, locale).isPresent()) {
      return HERE + "stop";
    }
    pages.show(step, draft, List.of(), locale, model);
    return "begin/" + id;
  }

  @PostMapping("/begin/{id:(?!check).*}")
  ModelAndView answer(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal PersonId person,
      Locale locale) {
    Step step = step(id);
    Draft draft = Answering.take(drafts.of(person), step, sent, reader.today());
    drafts.keep(person, draft);
    if (stopping.in(draft, locale).isPresent()) {
      return new ModelAndView(HERE + "stop");
    }
    if ("back".equals(sent.getFirst("go"))) {
      return new ModelAndView(HERE + steps.before(draft, step).orElse(id));
    }
    List<FieldProblem> found = problems.on(step, draft, reader.read(draft));
    return found.isEmpty()
        ? new ModelAndView(HERE + next(draft, step, person))
        : again(step, draft, found, locale);
  }

  /** Somebody who only answers the danger questions afresh is not led through the rest. */
  private String next(Draft draft, Step step, PersonId person) {
    boolean afresh = step.id().equals(Steps.SAFETY) && goingOn.answeredBefore(person);
    return afresh ? Steps.CHECK : steps.next(draft, step);
  }

  private ModelAndView again(Step step, Draft draft, List<FieldProblem> found, Locale locale) {
    ModelAndView page = new ModelAndView("begin/" + step.id());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    Model model = new ExtendedModelMap();
    pages.show(step, draft, found, locale, model);
    page.addAllObjects(model.asMap());
    return page;
  }

  private Step step(String id) {
    return steps.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
