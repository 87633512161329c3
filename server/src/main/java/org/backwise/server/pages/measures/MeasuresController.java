package org.backwise.server.pages.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.server.diary.Ids;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.MeasureTakenBack;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was measured, what may be measured, and a result taken back. */
@Controller
class MeasuresController {
  private final MySessions sessions;
  private final MyMeasures mine;
  private final MyDiary diary;
  private final MeasureWords words;

  MeasuresController(MySessions sessions, MyMeasures mine, MyDiary diary, MeasureWords words) {
    this.sessions = sessions;
    this.mine = mine;
    this.diary = diary;
    this.words = words;
  }

  @GetMapping("/measures")
  String list(
      @RequestParam(defaultValue = "") String done,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    Optional<String> barred = sessions.barred(person);
    if (barred.isPresent()) {
      return "redirect:" + barred.get();
    }
    if (!(sessions.standing(person) instanceof Standing.Ready ready)) {
      return "redirect:/progress";
    }
    List<Measured> measured = mine.measured(person, ready);
    model
        .addAttribute("measured", measured)
        .addAttribute("others", others(person, ready, measured))
        .addAttribute("rests", sessions.rests(person, ready))
        .addAttribute("done", done)
        .addAttribute("measuring", words);
    return "measures";
  }

  private List<Shelf> others(PersonId person, Standing.Ready ready, List<Measured> shown) {
    List<Shelf> shelves = new ArrayList<>();
    for (MeasureKind kind : MeasureKind.values()) {
      List<Measure> of = mine.others(person, kind, ready, shown);
      if (!of.isEmpty()) {
        shelves.add(new Shelf(kind, of));
      }
    }
    return shelves;
  }

  @PostMapping("/measures/back/{entry}")
  String takeBack(@PathVariable UUID entry, @AuthenticationPrincipal PersonId person) {
    boolean there =
        diary.of(person).all(DiaryEntry.MeasureTaken.class).anyMatch(t -> t.id().equals(entry));
    if (there) {
      diary.keep(person, new MeasureTakenBack(Ids.of(entry, "back"), diary.now(), entry));
    }
    return "redirect:/measures?done=back";
  }

  /** The measures of one kind. */
  record Shelf(MeasureKind kind, List<Measure> measures) {}
}
