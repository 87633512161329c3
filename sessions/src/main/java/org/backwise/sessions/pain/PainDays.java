package org.backwise.sessions.pain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SitePainNoted;
import org.backwise.sessions.diary.Moment;

/** Gathers pain by day. */
public final class PainDays {

  private final SortedMap<LocalDate, Map<Moment, Integer>> told = new TreeMap<>();

  private PainDays() {}

  /** The days on which pain was told, the earliest first. */
  public static List<PainDay> of(Diary diary) {
    PainDays days = new PainDays();
    diary.all(PainNoted.class).forEach(noted -> days.add(noted.date(), noted));
    return days.days();
  }

  /** The same for one place that hurts. */
  public static List<PainDay> at(Diary diary, String site) {
    PainDays days = new PainDays();
    diary
        .all(SitePainNoted.class)
        .filter(noted -> noted.site().equals(site))
        .forEach(noted -> days.on(noted.date()).put(noted.moment(), noted.pain()));
    return days.days();
  }

  /** The day begins before its first session, and the last session ends it. */
  private void add(LocalDate date, PainNoted noted) {
    if (noted.moment() == Moment.BEFORE) {
      on(date).putIfAbsent(Moment.BEFORE, noted.pain());
    } else {
      on(date).put(noted.moment(), noted.pain());
    }
  }

  private Map<Moment, Integer> on(LocalDate date) {
    return told.computeIfAbsent(date, d -> new EnumMap<>(Moment.class));
  }

  private List<PainDay> days() {
    return told.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
  }

  private static PainDay day(LocalDate date, Map<Moment, Integer> told) {
    return new PainDay(
        date,
        told.get(Moment.MORNING),
        told.get(Moment.BEFORE),
        told.get(Moment.AFTER),
        told.get(Moment.EVENING));
  }
}
