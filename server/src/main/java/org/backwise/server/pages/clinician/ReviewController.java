package org.backwise.server.pages.clinician;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backwise.knowledge.texts.Texts;
import org.backwise.server.diary.Ids;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.pages.frame.Form;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.AwaitedReview;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.When;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "My clinician has looked at this exercise with me", of those that wait for it and no others. */
@Controller
class ReviewController {
  private static final String SHEET = "redirect:/clinician";

  private final MyDiary diary;
  private final Texts texts;

  ReviewController(MyDiary diary, Texts texts) {
    this.diary = diary;
    this.texts = texts;
  }

  @GetMapping("/clinician/reviewed/{exercise}")
  ModelAndView ask(@PathVariable String exercise, @AuthenticationPrincipal PersonId person) {
    return awaited(person, exercise)
        .map(awaited -> page(awaited, fresh(), List.of()))
        .orElseGet(() -> new ModelAndView(SHEET));
  }

  @PostMapping("/clinician/reviewed/{exercise}")
  ModelAndView keep(
      @PathVariable String exercise,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal PersonId person) {
    return awaited(person, exercise)
        .map(awaited -> keep(person, awaited, new Draft(sent)))
        .orElseGet(() -> new ModelAndView(SHEET));
  }

  private ModelAndView keep(PersonId person, AwaitedReview awaited, Draft typed) {
    Looked looked = Looked.read(typed, awaited.since(), diary.today());
    if (!looked.problems().isEmpty()) {
      ModelAndView again = page(awaited, typed, looked.problems());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    UUID entry = Ids.of(typed.get("entry"), awaited.exercise(), looked.date(), looked.by());
    When when = new When(looked.date(), diary.now().zone());
    diary.keep(
        person, new DiaryEntry.ExerciseReviewed(entry, when, awaited.exercise(), looked.by()));
    return new ModelAndView(SHEET);
  }

  private Optional<AwaitedReview> awaited(PersonId person, String exercise) {
    return diary.awaited(person).stream().filter(a -> a.exercise().equals(exercise)).findFirst();
  }

  private Draft fresh() {
    String entry = UUID.randomUUID().toString();
    return new Draft(Map.of("entry", List.of(entry), "day", List.of(diary.today().toString())));
  }

  private ModelAndView page(AwaitedReview awaited, Draft typed, List<FieldProblem> problems) {
    return new ModelAndView("reviewed")
        .addObject("awaited", awaited)
        .addObject("name", texts.exercise(awaited.exercise()).name())
        .addObject("form", new Form(typed, problems));
  }
}
