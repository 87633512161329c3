package org.backwise.sessions.pain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.FlareSaid;
import org.jspecify.annotations.Nullable;

/** A flare-up as it was told; {@code to} is its last day. */
public record Flare(LocalDate from, LocalDate to) {

  /** All of them; one that is not over goes on to the diary's last day. */
  public static List<Flare> in(Diary diary) {
    List<Flare> flares = new ArrayList<>();
    @Nullable LocalDate since = null;
    for (FlareSaid said : diary.all(FlareSaid.class).toList()) {
      if (since == null && said.flaring()) {
        since = said.date();
      } else if (since != null && !said.flaring()) {
        flares.add(new Flare(since, said.date()));
        since = null;
      }
    }
    if (since != null) {
      flares.add(new Flare(since, diary.asOf()));
    }
    return flares;
  }

  /** Whether {@code date} lies in it. */
  public boolean holds(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
