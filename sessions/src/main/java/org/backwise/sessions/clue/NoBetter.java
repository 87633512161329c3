package org.backwise.sessions.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.jspecify.annotations.Nullable;

/**
 * When a programme has not helped.
 *
 * @param afterDays from the first session on
 * @param meanOfDays the pain of so many first and last days is compared
 * @param notedLeast on so many of them it was noted at least
 * @param painFrom pain below this needs no question
 * @param betterBy so much less is better
 */
record NoBetter(int afterDays, int meanOfDays, int notedLeast, int painFrom, int betterBy) {

  private static final int WORST = 10;
  private static final int YEAR_DAYS = 366;

  static NoBetter read(@Nullable Fields fields) {
    if (fields == null) {
      return new NoBetter(YEAR_DAYS, 1, 1, WORST, 1);
    }
    NoBetter read =
        new NoBetter(
            fields.integer("afterDays", 1, YEAR_DAYS),
            fields.integer("meanOfDays", 1, YEAR_DAYS),
            fields.integer("notedLeast", 1, YEAR_DAYS),
            fields.integer("painFrom", 1, WORST),
            fields.integer("betterBy", 1, WORST));
    fields.finish();
    return read;
  }

  boolean shownBy(Diary diary) {
    return began(diary)
        .filter(first -> !diary.asOf().isBefore(first.plusDays(afterDays)))
        .filter(first -> noBetter(from(diary, first), from(diary, lastDays(diary))))
        .isPresent();
  }

  private LocalDate lastDays(Diary diary) {
    return diary.asOf().minusDays(meanOfDays - 1L);
  }

  private static Optional<LocalDate> began(Diary diary) {
    return diary
        .all(SessionDone.class)
        .filter(session -> !session.items().isEmpty())
        .map(SessionDone::date)
        .findFirst();
  }

  /** Pain at the start of the days from {@code first} on, where it was noted. */
  private List<Integer> from(Diary diary, LocalDate first) {
    return first
        .datesUntil(first.plusDays(meanOfDays))
        .flatMapToInt(date -> diary.start(date).stream())
        .boxed()
        .toList();
  }

  /** Compares the means, multiplied out. */
  private boolean noBetter(List<Integer> early, List<Integer> late) {
    int before = sum(early) * late.size();
    int now = sum(late) * early.size();
    int both = early.size() * late.size();
    return early.size() >= notedLeast
        && late.size() >= notedLeast
        && sum(late) >= painFrom * late.size()
        && before - now < betterBy * both;
  }

  private static int sum(List<Integer> pains) {
    return pains.stream().mapToInt(Integer::intValue).sum();
  }
}
