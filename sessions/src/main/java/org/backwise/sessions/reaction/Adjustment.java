package org.backwise.sessions.reaction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of doses that followed from how the days went.
 *
 * @param on the day on which it was made
 * @param about the last day of sessions that led to it
 * @param cause the row of content that decided
 * @param reversible whether the person may ever undo it
 * @param undoneOn when the person undid it; null: it stands
 */
public record Adjustment(
    LocalDate on,
    LocalDate about,
    String cause,
    Consequence consequence,
    boolean reversible,
    List<DoseChange> changes,
    @Nullable LocalDate undoneOn) {

  public Adjustment {
    changes = List.copyOf(changes);
  }

  /** The same each time it is worked out, so that undoing it can name it. */
  public UUID id() {
    return UUID.nameUUIDFromBytes((cause + "/" + about).getBytes(StandardCharsets.UTF_8));
  }

  /** The same, undone. */
  Adjustment undone(LocalDate date) {
    return new Adjustment(on, about, cause, consequence, reversible, changes, date);
  }
}
