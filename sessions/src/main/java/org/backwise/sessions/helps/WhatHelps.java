package org.backwise.sessions.helps;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.diary.DiaryEntry.WordSaid;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.Word;
import org.jspecify.annotations.Nullable;

/**
 * Counts what followed each exercise (R50). Exercises of one day share its answers, so that this is
 * a hint and no proof.
 */
public final class WhatHelps {

  private static final Comparator<Helped> ORDER =
      Comparator.comparing(Helped::sign)
          .thenComparing(Helped::answered, Comparator.reverseOrder())
          .thenComparing(Helped::days, Comparator.reverseOrder())
          .thenComparing(Helped::exercise);

  private final Diary diary;
  private final HelpRule rule;
  private final LocalDate from;

  private WhatHelps(Diary diary, HelpRule rule) {
    this.diary = diary;
    this.rule = rule;
    this.from = diary.asOf().minusDays(rule.withinDays() - 1L);
  }

  /** Every exercise that was done, those with a sign first. */
  public static List<Helped> in(Diary diary, HelpRule rule) {
    WhatHelps helps = new WhatHelps(diary, rule);
    return helps.days().entrySet().stream()
        .map(e -> helps.of(e.getKey(), e.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private Map<String, SortedSet<LocalDate>> days() {
    Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
    diary
        .all(SessionDone.class)
        .filter(session -> !session.date().isBefore(from))
        .flatMap(session -> session.items().stream())
        .forEach(i -> days.computeIfAbsent(i.exercise(), e -> new TreeSet<>()).add(i.date()));
    return days;
  }

  private Helped of(String exercise, SortedSet<LocalDate> days) {
    Tally evening = Tally.NONE;
    Tally morning = Tally.NONE;
    int answered = 0;
    for (LocalDate date : days) {
      OptionalInt thatEvening = rise(date, Moment.EVENING, date);
      OptionalInt nextMorning = rise(date, Moment.MORNING, date.plusDays(1));
      evening = counted(evening, thatEvening);
      morning = counted(morning, nextMorning);
      answered += thatEvening.isPresent() || nextMorning.isPresent() ? 1 : 0;
    }
    int hurts = hurts(exercise);
    @Nullable Word said = said(exercise);
    HelpSign sign = rule.sign(answered, evening.plus(morning), hurts > 0 || said == Word.HARMS);
    return new Helped(exercise, days.size(), answered, evening, morning, hurts, said, sign);
  }

  private Tally counted(Tally tally, OptionalInt rise) {
    return rise.isPresent() ? tally.and(rise.getAsInt(), rule.changeFrom()) : tally;
  }

  /** How much more it hurt then than at the start of {@code day}; empty: one is not told. */
  private OptionalInt rise(LocalDate day, Moment moment, LocalDate date) {
    OptionalInt start = diary.start(day);
    return start.isEmpty()
        ? start
        : diary
            .all(PainNoted.class)
            .filter(noted -> noted.date().equals(date) && noted.moment() == moment)
            .mapToInt(noted -> noted.pain() - start.getAsInt())
            .findFirst();
  }

  private int hurts(String exercise) {
    return (int)
        diary
            .all(HurtReported.class)
            .filter(hurt -> hurt.exercise().equals(exercise) && !hurt.date().isBefore(from))
            .count();
  }

  private @Nullable Word said(String exercise) {
    return diary
        .all(WordSaid.class)
        .filter(said -> said.exercise().equals(exercise))
        .map(WordSaid::word)
        .filter(word -> word == Word.HELPS || word == Word.HARMS)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
