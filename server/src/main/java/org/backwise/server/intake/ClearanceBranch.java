package org.backwise.server.intake;

import org.backwise.server.drafts.Draft;

/** Who agreed, when, to what, and with which limits. */
final class ClearanceBranch {
  private ClearanceBranch() {}

  static void grow(Branch clearance) {
    Draft draft = clearance.draft();
    clearance.text("by", "clearance.by");
    if (!draft.has("clearance.by") || draft.get("clearance.by").equals("none")) {
      return;
    }
    clearance
        .text("name", "clearance.name")
        .text("on", "clearance.on")
        .codes("covers", "clearance.covers")
        .text("until", "clearance.until");
    limits(clearance);
    saw(clearance);
  }

  private static void limits(Branch clearance) {
    Draft draft = clearance.draft();
    Branch.Twigs list = clearance.list("limits", "clearance.limits");
    for (String limit : draft.all("clearance.limits")) {
      String field = "clearance.limit." + limit;
      switch (limit) {
        case "water-only", "supervised-only" ->
            list.add("clearance.limits").put(limit, true, "clearance.limits");
        case "max-minutes", "max-hold-seconds", "max-load-kg", "max-level" ->
            list.add(field).number(limit, field);
        case "no-motion" -> motion(list.add(field), limit, field);
        case "allow-motion" -> motion(list.add(field), limit, field).text("load", field + ".load");
        default -> list.add(field).text(limit, field);
      }
    }
  }

  private static Branch motion(Branch limit, String kind, String field) {
    return limit
        .branch(kind)
        .text("segment", field + ".segment")
        .text("motion", field + ".motion")
        .text("range", field + ".range");
  }

  /** What the clinician saw is what was answered when the clearance was entered. */
  private static void saw(Branch clearance) {
    Draft draft = clearance.draft();
    if (draft.has("clearance.saw.worst") && draft.has("clearance.saw.falls")) {
      clearance
          .branch("saw")
          .number("worst", "clearance.saw.worst")
          .number("falls12m", "clearance.saw.falls")
          .codes("spreads", "clearance.saw.spreads");
    }
  }
}
