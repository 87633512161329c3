package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.hurt.ThatHurts;

/** Whether something harder may be offered: only after a morning that was answered and settled. */
public final class Harder {

  private final ThatHurts table;

  /** With the decision table, which says what settled means. */
  public Harder(ThatHurts table) {
    this.table = table;
  }

  /** Whether it may on {@code today}. */
  public boolean allowed(Diary diary, LocalDate today) {
    OptionalInt morning = morning(diary, today);
    boolean hurts = diary.all(HurtReported.class).anyMatch(hurt -> hurt.date().equals(today));
    return morning.isPresent()
        && !hurts
        && diary.flareSince() == null
        && lastBefore(diary, today)
            .map(day -> table.settled(start(diary, day), morning.getAsInt()))
            .orElse(false);
  }

  private static OptionalInt morning(Diary diary, LocalDate today) {
    return diary
        .all(PainNoted.class)
        .filter(noted -> noted.date().equals(today) && noted.moment() == Moment.MORNING)
        .mapToInt(PainNoted::pain)
        .reduce((earlier, later) -> later);
  }

  /** A start that was not asked counts as no pain, so that little settles. */
  private static int start(Diary diary, LocalDate day) {
    return diary.start(day).orElse(0);
  }

  private static Optional<LocalDate> lastBefore(Diary diary, LocalDate today) {
    return Stream.concat(diary.all(SessionDone.class), diary.all(HurtReported.class))
        .map(DiaryEntry::date)
        .filter(date -> date.isBefore(today))
        .max(Comparator.naturalOrder());
  }
}
