package org.backwise.server.pages.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.Programme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.diary.Progress;
import org.backwise.sessions.diary.ProgressFromDiary;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Is it getting better? */
@Controller
class ProgressController {
  private static final int EXPECTATIONS = 5;

  private final Standings standings;
  private final MyDiary diary;
  private final Texts texts;

  ProgressController(Standings standings, MyDiary diary, Texts texts) {
    this.standings = standings;
    this.diary = diary;
    this.texts = texts;
  }

  @GetMapping("/progress")
  String progress(@AuthenticationPrincipal PersonId person, Model model) {
    Standing standing = standings.of(person);
    List<String> expect =
        IntStream.rangeClosed(1, EXPECTATIONS).mapToObj(i -> texts.say("expect." + i)).toList();
    model.addAttribute("expect", expect).addAttribute("waiting", Waiting.of(standing));
    if (standing instanceof Standing.Ready ready) {
      show(person, ready.programme().programme(), model);
    }
    return "progress";
  }

  private void show(PersonId person, Programme programme, Model model) {
    Progress progress = ProgressFromDiary.of(diary.of(person), programme);
    model
        .addAttribute("progress", progress)
        .addAttribute("chart", PainChart.of(progress.pain()))
        .addAttribute("programme", programme);
  }
}
