package org.backwise.documents.programme;

import org.backwise.documents.DoseDocument;
import org.backwise.documents.Tree;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Rung;
import org.backwise.model.programme.ShortVersion;

/** Writes phases with their routines and items. */
final class RoutineTrees {

  private RoutineTrees() {}

  static Tree phase(Phase phase) {
    return new Tree()
        .put("name", phase.name())
        .put("purpose", phase.purpose())
        .put("fromWeek", phase.fromWeek())
        .put("weeks", phase.weeks())
        .put("criteria", phase.criteria())
        .list("routines", phase.routines(), RoutineTrees::routine);
  }

  private static Tree routine(Routine routine) {
    return new Tree()
        .put("kind", routine.kind())
        .put("budgetSeconds", routine.budgetSeconds())
        .put("seconds", routine.seconds())
        .list("items", routine.items(), RoutineTrees::item)
        .list("short", routine.shortVersions(), RoutineTrees::shortVersion);
  }

  private static Tree shortVersion(ShortVersion version) {
    return new Tree()
        .put("budgetSeconds", version.budgetSeconds())
        .put("seconds", version.seconds())
        .list("items", version.items(), RoutineTrees::item);
  }

  private static Tree item(Item item) {
    return new Tree()
        .put("exercise", item.exercise())
        .put("role", item.role())
        .put("kind", item.kind())
        .put("position", item.position())
        .put("side", item.side())
        .put("alternation", item.alternation())
        .put("dose", DoseDocument.tree(item.dose()))
        .list("ladder", item.ladder(), RoutineTrees::rung)
        .put("seconds", item.seconds())
        .list("alternatives", item.alternatives(), RoutineTrees::alternative)
        .list("why", item.why(), RoutineTrees::reason);
  }

  private static Tree rung(Rung rung) {
    return new Tree()
        .put("week", rung.week())
        .put("dose", DoseDocument.tree(rung.dose()))
        .put("seconds", rung.seconds());
  }

  private static Tree alternative(Alternative alternative) {
    return new Tree()
        .put("exercise", alternative.exercise())
        .put("dose", DoseDocument.tree(alternative.dose()))
        .put("than", alternative.than());
  }

  private static Tree reason(Reason reason) {
    return new Tree()
        .put("code", reason.code())
        .put("from", reason.from())
        .put("text", reason.text())
        .put("rules", reason.rules());
  }
}
