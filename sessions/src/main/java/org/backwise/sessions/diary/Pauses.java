package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.WordSaid;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.ThatHurts;

/**
 * Which exercises pause. After most that hurt until a later morning is settled; after a sign that
 * locks, or a word such as "harms", until somebody has reviewed the exercise.
 */
public final class Pauses {

  private final ThatHurts table;
  private final Set<Word> words;

  /** With the decision table, and the words after which an exercise pauses. */
  public Pauses(ThatHurts table, Set<Word> words) {
    this.table = table;
    this.words = Set.copyOf(words);
  }

  /** Those of {@code diary}, in the order in which they began. */
  public List<Pause> in(Diary diary) {
    return Stream.concat(hurt(diary), said(diary)).toList();
  }

  private Stream<Pause> hurt(Diary diary) {
    return diary
        .all(HurtReported.class)
        .filter(h -> locks(h) ? !diary.reviewedSince(h, h.exercise()) : !settled(diary, h))
        .map(h -> new Pause(h.exercise(), h.side(), h.date(), "hurt", locks(h)));
  }

  private Stream<Pause> said(Diary diary) {
    return diary
        .all(WordSaid.class)
        .filter(said -> words.contains(said.word()))
        .filter(said -> !diary.reviewedSince(said, said.exercise()))
        .map(said -> new Pause(said.exercise(), null, said.date(), "harms", true));
  }

  private boolean locks(HurtReported hurt) {
    return table.decide(hurt.hurt()) == HurtOutcome.LOCK_AND_SCREEN;
  }

  private boolean settled(Diary diary, HurtReported hurt) {
    LocalDate date = hurt.date();
    int start = diary.start(date).orElse(hurt.hurt().start());
    return diary.morningsAfter(date).stream().anyMatch(m -> table.settled(start, m.pain()));
  }
}
