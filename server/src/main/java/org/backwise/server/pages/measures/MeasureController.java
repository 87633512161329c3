package org.backwise.server.pages.measures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.pages.begin.Form;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.diary.When;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How one measure is done, and a form for its result. */
@Controller
class MeasureController {
  private final MySessions sessions;
  private final MyMeasures mine;
  private final MyDiary diary;
  private final Knowledge knowledge;
  private final MeasureWords words;

  MeasureController(
      MySessions sessions,
      MyMeasures mine,
      MyDiary diary,
      Knowledge knowledge,
      MeasureWords words) {
    this.sessions = sessions;
    this.mine = mine;
    this.diary = diary;
    this.knowledge = knowledge;
    this.words = words;
  }

  @GetMapping("/measures/{id}")
  ModelAndView ask(@PathVariable String id, @AuthenticationPrincipal PersonId person) {
    Optional<Standing.Ready> ready = ready(person);
    if (ready.isEmpty()) {
      return new ModelAndView("redirect:/measures");
    }
    Draft typed =
        new Draft(
            Map.of(
                "entry", List.of(UUID.randomUUID().toString()),
                "day", List.of(diary.today().toString())));
    return page(person, ready.get(), measure(id, ready.get()), typed, List.of());
  }

  @PostMapping("/measures/{id}")
  ModelAndView keep(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal PersonId person) {
    Optional<Standing.Ready> ready = ready(person);
    if (ready.isEmpty()) {
      return new ModelAndView("redirect:/measures");
    }
    Measure measure = measure(id, ready.get());
    Draft typed = new Draft(sent);
    List<Part> parts = Part.of(measure, ready.get().intake());
    Noted noted = Noted.read(typed, measure, parts, start(ready.get()), diary.today());
    if (!noted.problems().isEmpty()) {
      ModelAndView page = page(person, ready.get(), measure, typed, noted.problems());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    When when = new When(noted.date(), diary.now().zone());
    noted
        .results()
        .forEach(
            (part, value) ->
                keep(person, typed.get("entry"), measure, when, part, value, noted.note()));
    return new ModelAndView("redirect:/measures?done=" + id);
  }

  /** The same page sent twice is one entry; a page that was corrected and sent again is another. */
  private void keep(
      PersonId person,
      String entry,
      Measure measure,
      When when,
      String part,
      int value,
      String note) {
    String all =
        String.join("/", entry, measure.id(), when.date().toString(), part, "" + value, note);
    UUID id = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    diary.keep(person, new MeasureTaken(id, when, measure.id(), part, value, note));
  }

  private ModelAndView page(
      PersonId person,
      Standing.Ready ready,
      Measure measure,
      Draft typed,
      List<FieldProblem> problems) {
    return new ModelAndView("measure")
        .addObject("measure", measure)
        .addObject("words", knowledge.texts().measure(measure.id()))
        .addObject("parts", Part.of(measure, ready.intake()))
        .addObject("measuring", words)
        .addObject("starts", start(ready))
        .addObject("today", diary.today())
        .addObject("rests", measure.kind() == MeasureKind.HOME_TEST && mine.rests(person, ready))
        .addObject("form", new Form(typed, problems));
  }

  private Optional<Standing.Ready> ready(PersonId person) {
    return sessions.barred(person).isEmpty()
            && sessions.standing(person) instanceof Standing.Ready ready
        ? Optional.of(ready)
        : Optional.empty();
  }

  private Measure measure(String id, Standing.Ready ready) {
    return mine.offered(id, ready)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static LocalDate start(Standing.Ready ready) {
    return ready.programme().programme().start();
  }
}
