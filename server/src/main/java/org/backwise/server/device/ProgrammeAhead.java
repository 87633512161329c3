package org.backwise.server.device;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backwise.model.Coded;
import org.backwise.model.programme.Programme;
import org.backwise.server.diary.HurtNow;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.session.GuideParts;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.ahead.AheadDocument;
import org.backwise.sessions.ahead.DayAhead;
import org.backwise.sessions.ahead.LookAhead;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.HurtsAhead;
import org.backwise.sessions.hurt.Usual;
import org.springframework.stereotype.Component;

/** The sessions of the days ahead, with all that guides through them. */
@Component
final class ProgrammeAhead {
  private static final int WORST_PAIN = 10;

  private final LookAhead look;
  private final MyDiary diary;
  private final HurtNow hurts;
  private final GuideParts parts;
  private final DayPages pages;
  private final SessionKnowledge knowledge;

  ProgrammeAhead(
      LookAhead look,
      MyDiary diary,
      HurtNow hurts,
      GuideParts parts,
      DayPages pages,
      SessionKnowledge knowledge) {
    this.look = look;
    this.diary = diary;
    this.hurts = hurts;
    this.parts = parts;
    this.pages = pages;
    this.knowledge = knowledge;
  }

  /** The days from {@code from} to {@code until}, both included. */
  Map<String, Object> of(PersonId person, Standing.Ready ready, LocalDate from, LocalDate until) {
    Programme programme = ready.programme().programme();
    List<DiaryEntry> told = diary.all(person);
    Diary today = Diary.upTo(from, told);
    AheadDocument document = new AheadDocument();
    List<DayAhead> days =
        from.datesUntil(until.plusDays(1))
            .map(date -> Diary.ahead(date, from, told))
            .map(known -> look.on(ready.intake(), known, ready.kept()))
            .toList();
    Map<String, Object> tree = new LinkedHashMap<>(document.tree(days));
    tree.put(
        "pages",
        days.stream().map(day -> pages.of(person, today, ready.programme(), day.date())).toList());
    tree.put("hurts", hurts(hurts.ahead(person)));
    tree.put("reliefAfter", reliefAfter());
    tree.put("reactions", knowledge.reactionsAhead(Usual.of(ready.intake())).tree(today));
    tree.putAll(parts.of(pages.exercises(programme, document.exercises())));
    return tree;
  }

  private static Map<String, Object> hurts(HurtsAhead ahead) {
    Map<String, Object> tree = new LinkedHashMap<>(ahead.tree(0));
    tree.remove("rows");
    tree.put(
        "starts",
        IntStream.rangeClosed(0, WORST_PAIN)
            .mapToObj(start -> ahead.tree(start).get("rows"))
            .toList());
    return tree;
  }

  private List<String> reliefAfter() {
    return Coded.codes(HurtOutcome.class).stream()
        .filter(
            code ->
                knowledge
                    .thatHurts()
                    .reliefAfter(Coded.find(HurtOutcome.class, code).orElseThrow()))
        .toList();
  }
}
