package org.backwise.sessions.diary;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backwise.sessions.diary.DiaryEntry.ChangeTakenBack;
import org.backwise.sessions.diary.DiaryEntry.ProgrammeChanged;

/** What a person changed of their programme, the newest first. */
public final class Changes {

  private Changes() {}

  /** A change, and whether it was taken back. */
  public record Told(ProgrammeChanged entry, boolean takenBack) {}

  /** All changes that {@code diary} tells of. */
  public static List<Told> of(Diary diary) {
    Set<UUID> back =
        diary.all(ChangeTakenBack.class).map(ChangeTakenBack::entry).collect(Collectors.toSet());
    List<Told> told =
        diary
            .all(ProgrammeChanged.class)
            .map(entry -> new Told(entry, back.contains(entry.id())))
            .collect(Collectors.toList());
    Collections.reverse(told);
    return List.copyOf(told);
  }
}
