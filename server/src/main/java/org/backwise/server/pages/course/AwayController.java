package org.backwise.server.pages.course;

import java.util.UUID;
import org.backwise.model.Coded;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.Away;
import org.backwise.sessions.diary.DiaryEntry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After days without a session: what was it? Nobody has to say. */
@Controller
class AwayController {
  private final MyDiary diary;

  AwayController(MyDiary diary) {
    this.diary = diary;
  }

  @PostMapping("/today/away")
  String away(
      @RequestParam UUID entry,
      @RequestParam(defaultValue = "") String why,
      @AuthenticationPrincipal PersonId person) {
    Coded.find(Away.class, why)
        .ifPresent(said -> diary.keep(person, new DiaryEntry.AwaySaid(entry, diary.now(), said)));
    return why.equals(Away.PAIN.code()) ? "redirect:/flare" : "redirect:/today";
  }
}
