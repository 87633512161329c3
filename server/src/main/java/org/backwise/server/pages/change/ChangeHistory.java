package org.backwise.server.pages.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.handouts.words.DateWords;
import org.backwise.server.change.MyChanges;
import org.backwise.server.change.TakingBack;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.Changes;
import org.backwise.sessions.diary.DiaryEntry.ProgrammeChanged;
import org.springframework.stereotype.Component;

/** What the person changed so far, and what of it can be taken back. */
@Component
public final class ChangeHistory {
  private final MyChanges changes;
  private final TakingBack back;
  private final ChangeWords words;
  private final DateWords dates;

  ChangeHistory(MyChanges changes, TakingBack back, ChangeWords words, DateWords dates) {
    this.changes = changes;
    this.back = back;
    this.words = words;
    this.dates = dates;
  }

  /** A change of the past. */
  public record Row(UUID entry, String date, String said, boolean takenBack, boolean canUndo) {}

  /** All of them, the newest first; one that can no longer be read is left out. */
  public List<Row> of(PersonId person) {
    Optional<UUID> offered = back.offered(person).map(ProgrammeChanged::id);
    return changes.all(person).stream().flatMap(told -> row(told, offered).stream()).toList();
  }

  private Optional<Row> row(Changes.Told told, Optional<UUID> offered) {
    ProgrammeChanged entry = told.entry();
    return changes
        .read(entry.change())
        .map(
            change ->
                new Row(
                    entry.id(),
                    dates.of(entry.date()),
                    words.of(change),
                    told.takenBack(),
                    offered.filter(entry.id()::equals).isPresent()));
  }
}
