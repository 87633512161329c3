package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.jspecify.annotations.Nullable;

/** Sums up a diary beside the programme it belongs to. */
public final class ProgressFromDiary {

  private ProgressFromDiary() {}

  /** The progress as of the diary's last day. */
  public static Progress of(Diary diary, Programme programme) {
    NavigableSet<LocalDate> planned = planned(programme, diary.asOf());
    NavigableSet<LocalDate> done =
        dates(diary.all(SessionDone.class).filter(s -> !s.items().isEmpty()).toList());
    int kept = (int) planned.stream().filter(done::contains).count();
    int extra =
        (int)
            done.stream()
                .filter(d -> !d.isBefore(programme.start()) && !planned.contains(d))
                .count();
    return new Progress(pain(diary), planned.size(), kept, extra, care(diary));
  }

  private static NavigableSet<LocalDate> planned(Programme programme, LocalDate asOf) {
    return programme.calendar().stream()
        .map(CalendarEntry::date)
        .filter(date -> !date.isAfter(asOf))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static NavigableSet<LocalDate> dates(List<? extends DiaryEntry> entries) {
    return entries.stream().map(DiaryEntry::date).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Progress.PainDay> pain(Diary diary) {
    return dates(diary.all(PainNoted.class).toList()).stream()
        .map(
            date ->
                new Progress.PainDay(
                    date,
                    noted(diary, date, Moment.MORNING),
                    noted(diary, date, Moment.BEFORE),
                    noted(diary, date, Moment.AFTER)))
        .toList();
  }

  private static @Nullable Integer noted(Diary diary, LocalDate date, Moment moment) {
    return diary
        .all(PainNoted.class)
        .filter(noted -> noted.date().equals(date) && noted.moment() == moment)
        .map(PainNoted::pain)
        .reduce((earlier, later) -> moment == Moment.BEFORE ? earlier : later)
        .orElse(null);
  }

  private static List<Progress.CareDay> care(Diary diary) {
    return diary
        .all(OtherCareNoted.class)
        .filter(OtherCareNoted::used)
        .map(noted -> new Progress.CareDay(noted.date(), noted.care()))
        .distinct()
        .toList();
  }
}
