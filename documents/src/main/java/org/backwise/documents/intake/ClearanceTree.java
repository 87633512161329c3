package org.backwise.documents.intake;

import java.util.ArrayList;
import java.util.List;
import org.backwise.documents.Tree;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;

/** Writes the clearance and its limits. */
public final class ClearanceTree {

  private ClearanceTree() {}

  static Tree of(Clearance clearance) {
    Tree tree =
        new Tree()
            .put("by", clearance.by())
            .put("name", clearance.name())
            .put("on", clearance.on())
            .codesUnlessEmpty("covers", clearance.covers());
    if (!clearance.limits().isEmpty()) {
      List<Object> limits = new ArrayList<>();
      clearance.limits().forEach(limit -> limits.add(limit(limit)));
      tree.put("limits", limits);
    }
    Clearance.Saw saw = clearance.saw();
    if (saw != null) {
      Tree seen = new Tree().put("worst", saw.worst()).put("falls12m", saw.falls12m());
      SeenSpreads.write(seen, "spreads", saw.spreads());
      tree.put("saw", seen);
    }
    return tree.put("until", clearance.until());
  }

  /** One limit: a plain word, or the fields of its one entry. */
  public static Object limit(ClearanceLimit limit) {
    if (limit instanceof ClearanceLimit.WaterOnly) {
      return "water-only";
    }
    if (limit instanceof ClearanceLimit.SupervisedOnly) {
      return "supervised-only";
    }
    Tree tree = new Tree();
    if (!amount(tree, limit)) {
      exclusion(tree, limit);
    }
    return tree.fields();
  }

  private static boolean amount(Tree tree, ClearanceLimit limit) {
    if (limit instanceof ClearanceLimit.MaxMinutes most) {
      tree.put("max-minutes", most.minutes());
    } else if (limit instanceof ClearanceLimit.MaxLevel most) {
      tree.put("max-level", most.level());
    } else if (limit instanceof ClearanceLimit.MaxHoldSeconds most) {
      tree.put("max-hold-seconds", most.seconds());
    } else if (limit instanceof ClearanceLimit.MaxLoadKg most) {
      tree.put("max-load-kg", most.kilograms());
    } else if (limit instanceof ClearanceLimit.ReviewBy by) {
      tree.put("review-by", by.date());
    }
    return !tree.fields().isEmpty();
  }

  private static void exclusion(Tree tree, ClearanceLimit limit) {
    if (limit instanceof ClearanceLimit.AllowMotion allow) {
      tree.put(
          "allow-motion",
          new Tree()
              .put("segment", allow.segment())
              .put("motion", allow.motion())
              .put("range", allow.range())
              .put("load", allow.load()));
    } else if (limit instanceof ClearanceLimit.NoMotion no) {
      tree.put(
          "no-motion",
          new Tree()
              .put("segment", no.segment())
              .put("motion", no.motion())
              .put("range", no.range()));
    } else if (limit instanceof ClearanceLimit.NoPosition no) {
      tree.put("no-position", no.position());
    } else if (limit instanceof ClearanceLimit.NoExercise no) {
      tree.put("no-exercise", no.exercise());
    } else if (limit instanceof ClearanceLimit.NoKind no) {
      tree.put("no-kind", no.kind());
    } else if (limit instanceof ClearanceLimit.NoLoad no) {
      tree.put("no-load", no.jointOrSegment());
    } else if (limit instanceof ClearanceLimit.MustInclude must) {
      tree.put("must-include", must.exercise());
    } else if (limit instanceof ClearanceLimit.Note note) {
      tree.put("note", note.text());
    }
  }
}
