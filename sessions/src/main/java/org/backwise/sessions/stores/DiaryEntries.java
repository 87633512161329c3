package org.backwise.sessions.stores;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backwise.sessions.diary.DiaryEntry;

/** The diaries of all people. */
public interface DiaryEntries {

  /**
   * Keeps {@code entry}; when this returns, it is on disk. An entry with an id that is already
   * there changes nothing.
   */
  Keeping add(UUID person, DiaryEntry entry);

  /** All entries of a person, by date, those of one date in the order in which they came. */
  List<DiaryEntry> of(UUID person);

  /** The entries of a person from one date to another, both included. */
  List<DiaryEntry> between(UUID person, LocalDate from, LocalDate to);
}
