package org.backwise.server.pages.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.model.programme.Violation;
import org.backwise.reading.Json;
import org.backwise.safety.DayVerdict;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.timeline.Segment;
import org.backwise.sessions.timeline.SessionDocument;
import org.backwise.sessions.timeline.Timeline;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What do I do this second? The player, and the session it plays. */
@Controller
class PlayController {
  private final MySessions sessions;
  private final MyDiary diary;
  private final Texts texts;
  private final PlayerWords words;

  PlayController(MySessions sessions, MyDiary diary, Texts texts, PlayerWords words) {
    this.sessions = sessions;
    this.diary = diary;
    this.texts = texts;
    this.words = words;
  }

  @GetMapping("/session/{session}/go")
  String play(
      @PathVariable String session,
      @RequestParam(defaultValue = "no") String up,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    Optional<DaySession> found = sessions.find(person, session, up.equals("yes"));
    if (found.isEmpty()) {
      return "redirect:" + sessions.barred(person).orElse("/today");
    }
    DaySession given = found.get();
    if (given.timeline() == null) {
      return rest(person, given, model);
    }
    model
        .addAttribute("title", texts.word("routines", given.timeline().routine().code()))
        .addAttribute("from", "/session/%s/timeline.json?up=%s".formatted(session, up))
        .addAttribute("after", "/session/%s/after".formatted(given.session()))
        .addAttribute("key", diary.today() + "-" + given.session())
        .addAttribute("seconds", given.timeline().seconds())
        .addAttribute("left", left(given))
        .addAttribute("words", Json.compact(words.all()));
    return "session/player";
  }

  private List<String> left(DaySession given) {
    return given.verdict() instanceof DayVerdict.Given routine
        ? routine.routine().leftOut().stream().map(Violation::detail).toList()
        : List.of();
  }

  private String rest(PersonId person, DaySession given, Model model) {
    model
        .addAttribute("ended", sessions.ended(person))
        .addAttribute("relief", sessions.reliefAllowed(person));
    if (given.verdict() instanceof DayVerdict.Held held) {
      model.addAttribute("waiting", BeforeController.held(held.withheld()));
    } else {
      model.addAttribute("waiting", new Waiting("rest", "", List.of(), List.of()));
    }
    return "session/rest";
  }

  @GetMapping("/session/{session}/timeline.json")
  ResponseEntity<String> timeline(
      @PathVariable String session,
      @RequestParam(defaultValue = "no") String up,
      @AuthenticationPrincipal PersonId person) {
    return sessions
        .find(person, session, up.equals("yes"))
        .map(DaySession::timeline)
        .map(
            timeline ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Json.compact(tree(timeline))))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Map<String, Object> tree(Timeline timeline) {
    Map<String, Object> whole = SessionDocument.tree(diary.today(), List.of(timeline));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("date", diary.today().toString());
    if (((List<?>) whole.get("timelines")).get(0) instanceof Map<?, ?> one) {
      one.forEach((key, value) -> tree.put(String.valueOf(key), value));
    }
    Map<String, Object> exercises = new LinkedHashMap<>();
    for (Segment segment : timeline.segments()) {
      if (segment.exercise() != null) {
        exercises.computeIfAbsent(segment.exercise(), this::exercise);
      }
    }
    tree.put("exercises", exercises);
    return tree;
  }

  private Map<String, Object> exercise(String id) {
    ExerciseText text = texts.exercise(id);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", text.name());
    tree.put("steps", text.steps());
    tree.put("mistakes", text.mistakes());
    tree.put("stopIf", text.stopIf());
    return tree;
  }
}
