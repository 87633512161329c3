package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.programme.RoutineKind;
import org.backwise.sessions.diary.DiaryEntry.AwaySaid;
import org.backwise.sessions.diary.DiaryEntry.ScreenedAgain;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;

/**
 * Days without a session; relief does not count as one.
 *
 * @param last the day of the last session
 * @param days whole days since then, today not among them
 * @param explained the person said why
 * @param screened the danger questions were answered since
 */
public record Absence(LocalDate last, int days, boolean explained, boolean screened) {

  /** That of the last day of {@code diary}; empty before the first session. */
  public static Optional<Absence> of(Diary diary) {
    return diary
        .all(SessionDone.class)
        .filter(session -> !session.items().isEmpty())
        .filter(session -> session.routine() != RoutineKind.RELIEF)
        .map(SessionDone::date)
        .max(Comparator.naturalOrder())
        .map(last -> since(last, diary));
  }

  private static Absence since(LocalDate last, Diary diary) {
    int days = (int) ChronoUnit.DAYS.between(last, diary.asOf()) - 1;
    return new Absence(
        last,
        Math.max(0, days),
        after(last, diary.all(AwaySaid.class)),
        after(last, diary.all(ScreenedAgain.class)));
  }

  private static boolean after(LocalDate last, Stream<? extends DiaryEntry> entries) {
    return entries.anyMatch(entry -> entry.date().isAfter(last));
  }
}
