package org.backwise.server.diary;

import java.time.LocalDate;
import java.util.List;
import org.backwise.sessions.diary.DiaryEntry;

/** What a device tells. */
sealed interface Told {

  /** Something for the diary. */
  record Entry(DiaryEntry entry) implements Told {}

  /** Signs of danger, ticked before a session while there was no connection. */
  record Signs(LocalDate on, List<String> flags) implements Told {

    public Signs {
      flags = List.copyOf(flags);
    }
  }
}
