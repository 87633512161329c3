package org.backwise.server.pages.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.knowledge.measure.Measure;
import org.backwise.server.diary.Ids;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Draft;
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
  private static final String ALL = "redirect:/measures";

  private final MySessions sessions;
  private final MyMeasures mine;
  private final MyDiary diary;
  private final MeasurePage page;

  MeasureController(MySessions sessions, MyMeasures mine, MyDiary diary, MeasurePage page) {
    this.sessions = sessions;
    this.mine = mine;
    this.diary = diary;
    this.page = page;
  }

  @GetMapping("/measures/{id}")
  ModelAndView ask(@PathVariable String id, @AuthenticationPrincipal PersonId person) {
    return ready(person)
        .map(ready -> page.fresh(person, ready, measure(person, id, ready)))
        .orElseGet(() -> new ModelAndView(ALL));
  }

  @PostMapping("/measures/{id}")
  ModelAndView keep(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal PersonId person) {
    return ready(person)
        .map(ready -> keep(person, ready, measure(person, id, ready), new Draft(sent)))
        .orElseGet(() -> new ModelAndView(ALL));
  }

  private ModelAndView keep(PersonId person, Standing.Ready ready, Measure measure, Draft typed) {
    List<Part> parts = page.parts(person, ready, measure);
    AnotherActivity another = page.another(measure);
    LocalDate first = page.start(person, ready);
    Noted noted = Noted.read(typed, measure, parts, another, first, diary.today());
    if (!noted.problems().isEmpty()) {
      ModelAndView again = page.of(person, ready, measure, typed, noted.problems());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    When when = new When(noted.date(), diary.now().zone());
    noted
        .results()
        .forEach(
            (part, value) -> {
              UUID entry =
                  Ids.of(typed.get("entry"), measure.id(), noted.date(), part, value, noted.note());
              diary.keep(
                  person, new MeasureTaken(entry, when, measure.id(), part, value, noted.note()));
            });
    return new ModelAndView(ALL + "?done=" + measure.id());
  }

  private Optional<Standing.Ready> ready(PersonId person) {
    return sessions.standing(person) instanceof Standing.Ready ready
        ? Optional.of(ready)
        : Optional.empty();
  }

  private Measure measure(PersonId person, String id, Standing.Ready ready) {
    return mine.offered(person, id, ready)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
