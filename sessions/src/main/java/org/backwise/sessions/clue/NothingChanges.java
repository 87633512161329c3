package org.backwise.sessions.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.Diary;
import org.jspecify.annotations.Nullable;

/**
 * When no movement changes the pain.
 *
 * @param withinDays so far one looks back
 * @param sessionsLeast on so many days it was noted before and after the sessions
 * @param painFrom all of it is at least this
 * @param spreadMost the highest and the lowest figure lie so far apart at most
 */
record NothingChanges(int withinDays, int sessionsLeast, int painFrom, int spreadMost) {

  private static final int WORST = 10;
  private static final int YEAR_DAYS = 366;

  static NothingChanges read(@Nullable Fields fields) {
    if (fields == null) {
      return new NothingChanges(1, YEAR_DAYS, WORST, 0);
    }
    NothingChanges read =
        new NothingChanges(
            fields.integer("withinDays", 1, YEAR_DAYS),
            fields.integer("sessionsLeast", 2, YEAR_DAYS),
            fields.integer("painFrom", 1, WORST),
            fields.integer("spreadMost", 0, WORST));
    fields.finish();
    return read;
  }

  boolean shownBy(Diary diary) {
    LocalDate first = diary.asOf().minusDays(withinDays - 1L);
    List<LocalDate> days =
        first
            .datesUntil(diary.asOf().plusDays(1))
            .filter(date -> diary.start(date).isPresent() && diary.end(date).isPresent())
            .toList();
    int least = figures(diary, days).min().orElse(0);
    int most = figures(diary, days).max().orElse(WORST);
    return days.size() >= sessionsLeast && least >= painFrom && most - least <= spreadMost;
  }

  private static IntStream figures(Diary diary, List<LocalDate> days) {
    return days.stream()
        .flatMapToInt(
            date -> IntStream.concat(diary.start(date).stream(), diary.end(date).stream()));
  }
}
