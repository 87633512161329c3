package org.backwise.server.pages.session;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.Coded;
import org.backwise.server.diary.Ids;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.diary.Scale;
import org.backwise.server.signin.PersonId;
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

/** Say how it went; what was done is in the diary already. */
@Controller
class AfterController {
  private final MyDiary diary;

  AfterController(MyDiary diary) {
    this.diary = diary;
  }

  @GetMapping("/session/{session}/after")
  String ask(@PathVariable String session, @AuthenticationPrincipal PersonId person, Model model) {
    model
        .addAttribute("place", session)
        .addAttribute("entry", UUID.randomUUID())
        .addAttribute("wrong", false)
        .addAttribute("cares", Coded.codes(Care.class))
        .addAttribute("exercises", diary.doneToday(person, session));
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
      ask(session, person, model);
      model.addAttribute("wrong", true);
      return "session/after";
    }
    UUID entry = Ids.of(sent.getOrDefault("entry", UUID.randomUUID().toString()));
    words(person, session, entry, sent);
    cares(person, entry, sent);
    diary.keep(person, new DiaryEntry.EffortNoted(entry, diary.now(), session, effort.get()));
    diary.pain(person, Ids.of(entry, "pain"), Moment.AFTER, pain.get());
    return "redirect:/today?done=" + session;
  }

  private static Optional<Integer> scale(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,2}")
        ? Optional.of(Integer.valueOf(text)).filter(Scale::has)
        : Optional.empty();
  }

  private void words(PersonId person, String session, UUID entry, Map<String, String> sent) {
    for (String exercise : diary.doneToday(person, session)) {
      String name = "word." + exercise;
      Coded.find(Word.class, sent.getOrDefault(name, ""))
          .map(word -> said(Ids.of(entry, name), exercise, word))
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
                Ids.of(entry, care.code()), diary.now(), care, true, note));
      }
    }
  }
}
