package org.backwise.server.pages.session;

import java.util.Optional;
import java.util.UUID;
import org.backwise.knowledge.texts.Texts;
import org.backwise.server.diary.Ids;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.diary.Scale;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A walk, or what takes its place: how it is done, and a line in the diary. */
@Controller
class AerobicController {
  private static final int DAY_MINUTES = 1440;

  private final MyAerobic aerobic;
  private final MyDiary diary;
  private final Texts texts;

  AerobicController(MyAerobic aerobic, MyDiary diary, Texts texts) {
    this.aerobic = aerobic;
    this.diary = diary;
    this.texts = texts;
  }

  @GetMapping("/session/aerobic/log")
  String page(@AuthenticationPrincipal PersonId person, Model model) {
    return aerobic.today(person).map(week -> page(week, false, model)).orElse("redirect:/today");
  }

  private String page(MyAerobic.ThisWeek week, boolean wrong, Model model) {
    model
        .addAttribute("aerobic", week)
        .addAttribute("words", texts.exercise(week.exercise()))
        .addAttribute("entry", UUID.randomUUID())
        .addAttribute("wrong", wrong);
    return "session/aerobic";
  }

  @PostMapping("/session/aerobic/log")
  String keep(
      @RequestParam UUID entry,
      @RequestParam(required = false) @Nullable Integer minutes,
      @RequestParam(required = false) @Nullable Integer pain,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    Optional<MyAerobic.ThisWeek> week = aerobic.today(person);
    if (week.isEmpty()) {
      return "redirect:/today";
    }
    if (!isOfADay(minutes) || !Scale.has(pain)) {
      return page(week.get(), true, model);
    }
    diary.keep(
        person, new DiaryEntry.AerobicDone(entry, diary.now(), week.get().exercise(), minutes));
    diary.pain(person, Ids.of(entry, "pain"), Moment.AFTER, pain);
    return "redirect:/today?done=aerobic";
  }

  private static boolean isOfADay(@Nullable Integer minutes) {
    return minutes != null && minutes >= 1 && minutes <= DAY_MINUTES;
  }
}
