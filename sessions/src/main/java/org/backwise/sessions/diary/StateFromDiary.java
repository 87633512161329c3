package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.model.state.Reaction;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.hurt.ThatHurts;

/** Makes the person state that planning and safety respect out of the diary. */
public final class StateFromDiary {

  private final ThatHurts table;
  private final Pauses pauses;

  /** With the decision table of content, and what makes an exercise pause. */
  public StateFromDiary(ThatHurts table, Pauses pauses) {
    this.table = table;
    this.pauses = pauses;
  }

  /** The state, with no family step and no help learned. */
  public PersonState of(Diary diary) {
    return of(diary, new TreeMap<>(), new TreeMap<>());
  }

  /** The state with what {@code coaching} learned: family steps, and help in thousandths. */
  public PersonState of(
      Diary diary, SortedMap<String, Integer> levels, SortedMap<String, Integer> help) {
    return new PersonState(
        diary.asOf(),
        exclusions(diary),
        done(diary),
        levels,
        diary.flareSince(),
        reactions(diary),
        help);
  }

  /**
   * The state for a new programme: what pauses only until a morning is settled is left to each day.
   */
  public PersonState forDraft(Diary diary) {
    PersonState now = of(diary);
    return new PersonState(
        now.asOf(),
        untilReview(diary),
        now.done(),
        now.levels(),
        now.flareSince(),
        now.reactions(),
        now.help());
  }

  /**
   * The state for a change of a programme that is under way. Its doses are worked out from its days
   * anyway, so what was done says nothing anew.
   */
  public PersonState forChange(Diary diary) {
    return new PersonState(
        diary.asOf(),
        untilReview(diary),
        List.of(),
        new TreeMap<>(),
        diary.flareSince(),
        List.of(),
        new TreeMap<>());
  }

  private List<PersonalExclusion> untilReview(Diary diary) {
    return pauses.in(diary).stream()
        .filter(Pause::untilReview)
        .map(Pause::exclusion)
        .distinct()
        .toList();
  }

  private List<PersonalExclusion> exclusions(Diary diary) {
    return pauses.in(diary).stream().map(Pause::exclusion).distinct().toList();
  }

  private List<DoneItem> done(Diary diary) {
    return diary
        .all(SessionDone.class)
        .filter(session -> recent(diary, session.date()))
        .flatMap(session -> session.items().stream())
        .toList();
  }

  private boolean recent(Diary diary, LocalDate date) {
    return date.isAfter(diary.asOf().minusDays(table.doneDays()));
  }

  private List<Reaction> reactions(Diary diary) {
    List<Reaction> reactions = new ArrayList<>();
    for (DoneItem item : done(diary)) {
      OptionalInt during = during(diary, item.date(), item.exercise());
      if (during.isPresent()) {
        add(reactions, diary, item.date(), item.exercise(), during.getAsInt());
      }
    }
    diary
        .all(HurtReported.class)
        .filter(hurt -> recent(diary, hurt.date()))
        .forEach(h -> add(reactions, diary, h.date(), h.exercise(), worst(diary, h)));
    return reactions;
  }

  private void add(
      List<Reaction> reactions, Diary diary, LocalDate date, String exercise, int during) {
    Reaction reaction = new Reaction(date, exercise, during, morning(diary, date));
    if (!reactions.contains(reaction)) {
      reactions.add(reaction);
    }
  }

  /** What was told of this exercise, or else pain after the day's sessions. */
  private static OptionalInt during(Diary diary, LocalDate date, String exercise) {
    OptionalInt told = told(diary, date, exercise);
    return told.isPresent() ? told : diary.end(date);
  }

  private static OptionalInt told(Diary diary, LocalDate date, String exercise) {
    return diary
        .all(HurtReported.class)
        .filter(hurt -> hurt.date().equals(date) && hurt.exercise().equals(exercise))
        .mapToInt(hurt -> hurt.hurt().level())
        .max();
  }

  private static int worst(Diary diary, HurtReported hurt) {
    return told(diary, hurt.date(), hurt.exercise()).orElse(hurt.hurt().level());
  }

  private String morning(Diary diary, LocalDate date) {
    return diary.morningsAfter(date).stream()
        .findFirst()
        .map(next -> table.settled(diary.startOrTold(date), next.pain()))
        .map(settled -> settled ? Morning.SETTLED : Morning.NOT_SETTLED)
        .orElse(Morning.UNANSWERED)
        .code();
  }
}
