package org.backwise.server.pages.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.texts.Texts;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.pages.measures.MeasureWords;
import org.backwise.server.pages.measures.MyMeasures;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.measures.Doing;
import org.backwise.sessions.pain.PainDays;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.backwise.sessions.progress.ProgressTable;
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
  private final PainViews pains;
  private final DoingViews doings;
  private final MyPlanDays planDays;
  private final Meaning meaning;
  private final ProgressTable table;
  private final Texts texts;

  ProgressController(
      Standings standings,
      MyDiary diary,
      MyMeasures measures,
      MeasureWords words,
      PainViews pains,
      DoingViews doings,
      MyPlanDays planDays,
      Meaning meaning,
      ProgressKnowledge knowledge,
      Texts texts) {
    this.standings = standings;
    this.diary = diary;
    this.measures = measures;
    this.words = words;
    this.pains = pains;
    this.doings = doings;
    this.planDays = planDays;
    this.meaning = meaning;
    this.table = knowledge.table();
    this.texts = texts;
  }

  @GetMapping("/progress")
  String progress(@AuthenticationPrincipal PersonId person, Model model) {
    Standing standing = standings.of(person);
    List<String> expect =
        IntStream.rangeClosed(1, EXPECTATIONS).mapToObj(i -> texts.say("expect." + i)).toList();
    model
        .addAttribute("expect", expect)
        .addAttribute("ready", standing instanceof Standing.Ready)
        .addAttribute("waiting", Waiting.of(standing))
        .addAttribute("pain", pains.whole(diary.of(person)).orElse(null))
        .addAttribute("sites", List.of());
    if (standing instanceof Standing.Ready ready) {
      show(person, ready, model);
    }
    return "progress";
  }

  private void show(PersonId person, Standing.Ready ready, Model model) {
    Diary known = diary.of(person);
    DoingView own = doings.own(person, ready);
    Doing doing = Doing.of(own.measured().results());
    model
        .addAttribute(
            "meaning", meaning.of(table.course().of(PainDays.of(known), known.asOf()), doing))
        .addAttribute("notes", planDays.notes(person, ready))
        .addAttribute("sites", pains.sites(known, ready.intake()))
        .addAttribute("weeks", planDays.weeks(person).orElse(null))
        .addAttribute("own", own)
        .addAttribute("overall", doings.overall(person, ready))
        .addAttribute("goals", measures.goals(person, ready))
        .addAttribute("measuring", words);
  }
}
