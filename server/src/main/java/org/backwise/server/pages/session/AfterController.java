package org.backwise.server.pages.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.Coded;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Routine;
import org.backwise.model.state.DoneItem;
import org.backwise.safety.DayVerdict;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.day.DaySession;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Say how it went. */
@Controller
class AfterController {
  private final MySessions sessions;
  private final MyDiary diary;

  AfterController(MySessions sessions, MyDiary diary) {
    this.sessions = sessions;
    this.diary = diary;
  }

  @GetMapping("/session/{session}/after")
  String ask(
      @PathVariable String session,
      @RequestParam(defaultValue = "") String left,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    model
        .addAttribute("place", session)
        .addAttribute("left", left)
        .addAttribute("entry", UUID.randomUUID())
        .addAttribute("wrong", false)
        .addAttribute("cares", Coded.codes(Care.class))
        .addAttribute("exercises", items(person, session).stream().map(Item::exercise).toList());
    return "session/after";
  }

  @PostMapping("/session/{session}/after")
  String keep(
      @PathVariable String session,
      @RequestParam Map<String, String> sent,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    Optional<Integer> pain = scale(sent.get("pain"));
    Optional<Integer> effort = scale(sent.get("effort"));
    if (pain.isEmpty() || effort.isEmpty()) {
      ask(session, sent.getOrDefault("left", ""), person, model);
      model.addAttribute("wrong", true);
      return "session/after";
    }
    UUID entry = id(sent.getOrDefault("entry", UUID.randomUUID().toString()));
    words(person, session, entry, sent);
    cares(person, entry, sent);
    done(person, session, entry, effort.get(), List.of(sent.getOrDefault("left", "").split(",")));
    diary.pain(person, derived(entry, "pain"), Moment.AFTER, pain.get());
    return "redirect:/today?done=" + session;
  }

  /** The page's own id; whatever else was sent is an id too, the same each time. */
  private static UUID id(String sent) {
    return UUID.nameUUIDFromBytes(sent.getBytes(StandardCharsets.UTF_8));
  }

  /** An id that is the same each time the same page is sent. */
  private static UUID derived(UUID entry, String part) {
    return id(entry + "/" + part);
  }

  private static Optional<Integer> scale(@Nullable String text) {
    return text != null && text.matches("10|[0-9]")
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private List<Item> items(PersonId person, String session) {
    return sessions
        .find(person, session, false)
        .map(DaySession::verdict)
        .filter(DayVerdict.Given.class::isInstance)
        .map(v -> ((DayVerdict.Given) v).routine().routine())
        .map(Routine::items)
        .orElse(List.of());
  }

  private void done(PersonId person, String session, UUID entry, int effort, List<String> left) {
    List<DoneItem> done = new ArrayList<>();
    var kind = sessions.find(person, session, false).map(DaySession::planned);
    for (Item item : items(person, session)) {
      if (!left.contains(item.exercise()) && kind.isPresent()) {
        Dose dose = item.ladder().isEmpty() ? item.dose() : item.ladder().get(0).dose();
        done.add(new DoneItem(diary.today(), kind.get(), item.exercise(), dose));
      }
    }
    kind.ifPresent(
        routine ->
            diary.keep(
                person,
                new DiaryEntry.SessionDone(entry, diary.now(), session, routine, done, effort)));
  }

  private void words(PersonId person, String session, UUID entry, Map<String, String> sent) {
    for (Item item : items(person, session)) {
      String name = "word." + item.exercise();
      Coded.find(Word.class, sent.getOrDefault(name, ""))
          .map(word -> said(derived(entry, name), item.exercise(), word))
          .ifPresent(word -> diary.keep(person, word));
    }
  }

  private DiaryEntry said(UUID id, String exercise, Word word) {
    return new DiaryEntry.WordSaid(id, diary.now(), exercise, word, "");
  }

  private void cares(PersonId person, UUID entry, Map<String, String> sent) {
    for (Care care : Care.values()) {
      String note = sent.getOrDefault("note." + care.code(), "");
      if (sent.containsKey("care." + care.code())) {
        diary.keep(
            person,
            new DiaryEntry.OtherCareNoted(
                derived(entry, care.code()), diary.now(), care, true, note));
      }
    }
  }
}
