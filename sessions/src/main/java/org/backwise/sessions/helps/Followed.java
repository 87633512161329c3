package org.backwise.sessions.helps;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.Moment;

/**
 * What followed some days.
 *
 * @param days so many they were
 * @param answered those with a start and an evening or next morning to compare
 * @param evening that evening beside the day's start
 * @param morning the next morning beside the day's start
 */
public record Followed(int days, int answered, Tally evening, Tally morning) {

  static Followed of(Collection<LocalDate> days, Diary diary, int changeFrom) {
    Tally evening = Tally.NONE;
    Tally morning = Tally.NONE;
    int answered = 0;
    for (LocalDate date : days) {
      OptionalInt thatEvening = rise(diary, date, Moment.EVENING, date);
      OptionalInt nextMorning = rise(diary, date, Moment.MORNING, date.plusDays(1));
      evening = evening.and(thatEvening, changeFrom);
      morning = morning.and(nextMorning, changeFrom);
      answered += thatEvening.isPresent() || nextMorning.isPresent() ? 1 : 0;
    }
    return new Followed(days.size(), answered, evening, morning);
  }

  /** How much more it hurt then than at the start of {@code day}; empty: one is not told. */
  private static OptionalInt rise(Diary diary, LocalDate day, Moment moment, LocalDate date) {
    OptionalInt start = diary.start(day);
    return start.isEmpty()
        ? start
        : diary
            .all(PainNoted.class)
            .filter(noted -> noted.date().equals(date) && noted.moment() == moment)
            .mapToInt(noted -> noted.pain() - start.getAsInt())
            .findFirst();
  }

  /** Both times together. */
  Tally both() {
    return evening.plus(morning);
  }
}
