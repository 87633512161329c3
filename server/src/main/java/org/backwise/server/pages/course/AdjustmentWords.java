package org.backwise.server.pages.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backwise.handouts.words.DateWords;
import org.backwise.handouts.words.DoseWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.server.pages.frame.Saying;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.reaction.Adjustment;
import org.backwise.sessions.reaction.DoseChange;
import org.backwise.sessions.reaction.ReactionKnowledge;
import org.springframework.stereotype.Component;

/** A change of doses in the words of its page. */
@Component
final class AdjustmentWords {
  private final Knowledge knowledge;
  private final ReactionKnowledge reactions;
  private final Saying saying;
  private final DateWords dates;
  private final DoseWords doses;

  AdjustmentWords(Knowledge knowledge, SessionKnowledge sessions, Saying saying, DateWords dates) {
    this.knowledge = knowledge;
    this.reactions = sessions.reactions();
    this.saying = saying;
    this.dates = dates;
    this.doses = new DoseWords(knowledge.texts());
  }

  /**
   * A change.
   *
   * @param undone when it was undone, in words; empty: it stands
   * @param reversible it may be undone now, or on another day
   */
  public record Change(
      UUID id,
      String date,
      String title,
      String because,
      List<String> doses,
      String undone,
      boolean reversible,
      boolean undoable) {}

  Change of(Adjustment adjustment, boolean reversible, boolean undoable) {
    LocalDate undone = adjustment.undoneOn();
    return new Change(
        adjustment.id(),
        dates.day(adjustment.on()),
        saying.of("page.changes.title." + adjustment.consequence().code()),
        reactions.causes().getOrDefault(adjustment.cause(), ""),
        adjustment.changes().stream().map(this::dose).toList(),
        undone == null ? "" : dates.day(undone),
        reversible,
        undoable);
  }

  private String dose(DoseChange change) {
    return knowledge
        .exercises()
        .find(change.exercise())
        .map(exercise -> dose(exercise, change))
        .orElse(change.exercise());
  }

  private String dose(Exercise exercise, DoseChange change) {
    String name = knowledge.texts().exercise(exercise.id()).name();
    String now = said(exercise, change.to());
    return change.moves()
        ? saying.of(
            "page.changes.from-to", "name", name, "from", said(exercise, change.from()), "to", now)
        : saying.of("page.changes.stays", "name", name, "dose", now);
  }

  private String said(Exercise exercise, int index) {
    var all = reactions.doses().of(exercise.id());
    Side side = exercise.oneSided() ? Side.BOTH : Side.CENTRE;
    return doses.of(all.get(Math.min(index, all.size() - 1)), side, exercise.kind());
  }
}
