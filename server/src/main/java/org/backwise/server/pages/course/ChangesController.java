package org.backwise.server.pages.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.backwise.handouts.words.DateWords;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Pause;
import org.backwise.sessions.reaction.Adjustment;
import org.backwise.sessions.reaction.Undoing;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What changed, and why? Each change with its day and its reason, and undone where that is safe.
 */
@Controller
class ChangesController {
  private static final String HERE = "redirect:/changes";

  private final Standings standings;
  private final MyDiary diary;
  private final MyCourse course;
  private final AdjustmentWords words;
  private final SessionKnowledge sessions;
  private final Undoing undoing;
  private final DateWords dates;

  ChangesController(
      Standings standings,
      MyDiary diary,
      MyCourse course,
      AdjustmentWords words,
      SessionKnowledge sessions,
      DateWords dates) {
    this.standings = standings;
    this.diary = diary;
    this.course = course;
    this.words = words;
    this.sessions = sessions;
    this.undoing = new Undoing(sessions.thatHurts());
    this.dates = dates;
  }

  /** An exercise that is left out for now. */
  public record Waits(
      String exercise, String name, String since, boolean hurt, boolean review, boolean lasting) {}

  @GetMapping("/changes")
  String changes(@AuthenticationPrincipal PersonId person, Model model) {
    Standing standing = standings.of(person);
    model.addAttribute("waiting", Waiting.of(standing));
    if (standing instanceof Standing.Ready ready) {
      Diary known = diary.of(person);
      model
          .addAttribute("changes", said(known, ready.adjustments()))
          .addAttribute("pauses", waits(known));
    }
    return "changes";
  }

  /** The newest first. */
  private List<AdjustmentWords.Change> said(Diary known, List<Adjustment> adjustments) {
    List<Adjustment> newest = new ArrayList<>(adjustments);
    Collections.reverse(newest);
    return newest.stream()
        .map(one -> words.of(one, Undoing.open(one), undoable(known, one)))
        .toList();
  }

  private boolean undoable(Diary known, Adjustment adjustment) {
    return undoing.allowed(adjustment, known, diary.today());
  }

  private List<Waits> waits(Diary known) {
    List<Pause> lasting = course.lasting(known);
    return sessions.pauses().in(known).stream()
        .map(pause -> waits(pause, lasting.contains(pause)))
        .distinct()
        .toList();
  }

  private Waits waits(Pause pause, boolean lasting) {
    return new Waits(
        pause.exercise(),
        course.name(pause.exercise()),
        dates.day(pause.since()),
        pause.reason().equals("hurt"),
        pause.untilReview(),
        lasting);
  }

  @PostMapping("/changes/undo")
  String undo(@RequestParam UUID change, @AuthenticationPrincipal PersonId person) {
    if (standings.of(person) instanceof Standing.Ready ready) {
      Diary known = diary.of(person);
      ready.adjustments().stream()
          .filter(one -> one.id().equals(change) && undoable(known, one))
          .findFirst()
          .ifPresent(one -> diary.keep(person, undone(one)));
    }
    return HERE;
  }

  private DiaryEntry undone(Adjustment one) {
    return new DiaryEntry.AdjustmentUndone(UUID.randomUUID(), diary.now(), one.id());
  }

  /** What the person said does no good comes back when they say so. */
  @PostMapping("/changes/fine-again")
  String fineAgain(@RequestParam String exercise, @AuthenticationPrincipal PersonId person) {
    List<Pause> waiting =
        sessions.pauses().in(diary.of(person)).stream()
            .filter(pause -> pause.exercise().equals(exercise))
            .toList();
    if (!waiting.isEmpty() && waiting.stream().allMatch(ChangesController::said)) {
      diary.keep(
          person,
          new DiaryEntry.ExerciseReviewed(UUID.randomUUID(), diary.now(), exercise, "person"));
    }
    return HERE;
  }

  private static boolean said(Pause pause) {
    return pause.untilReview() && !pause.reason().equals("hurt");
  }
}
