package org.backwise.server.pages.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.Programme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.pages.measures.MeasureWords;
import org.backwise.server.pages.measures.MyMeasures;
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
  private final MyMeasures measures;
  private final MeasureWords words;
  private final Texts texts;

  ProgressController(
      Standings standings, MyDiary diary, MyMeasures measures, MeasureWords words, Texts texts) {
    this.standings = standings;
    this.diary = diary;
    this.measures = measures;
    this.words = words;
    this.texts = texts;
  }

  @GetMapping("/progress")
  String progress(@AuthenticationPrincipal PersonId person, Model model) {
    Standing standing = standings.of(person);
    List<String> expect =
        IntStream.rangeClosed(1, EXPECTATIONS).mapToObj(i -> texts.say("expect." + i)).toList();
    model.addAttribute("expect", expect).addAttribute("waiting", Waiting.of(standing));
    if (standing instanceof Standing.Ready ready) {
      show(person, ready, model);
    }
    return "progress";
  }

  private void show(PersonId person, Standing.Ready ready, Model model) {
    Programme programme = ready.programme().programme();
    Progress progress = ProgressFromDiary.of(diary.of(person), programme);
    model
        .addAttribute("progress", progress)
        .addAttribute("chart", PainChart.of(progress.pain()))
        .addAttribute("goals", measures.goals(person, ready))
        .addAttribute("measuring", words);
  }
}
