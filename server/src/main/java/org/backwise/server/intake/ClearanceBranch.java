package org.backwise.server.intake;

import org.backwise.server.drafts.Draft;

/** Who agreed, when, to what, and how it was then. */
final class ClearanceBranch {
  private static final String SPREADS = "clearance.saw.spreads";

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
    LimitsBranch.grow(clearance);
    saw(clearance);
  }

  /** What the person says of that day, or else what was noted when the clearance was entered. */
  private static void saw(Branch clearance) {
    Draft draft = clearance.draft();
    String worst = said(draft, "worst");
    String falls = said(draft, "falls");
    if (draft.has(worst) && draft.has(falls)) {
      Branch saw = clearance.branch("saw").number("worst", worst).number("falls12m", falls);
      spreads(saw);
    }
  }

  private static String said(Draft draft, String what) {
    String then = "clearance.then." + what;
    return draft.has(then) ? then : "clearance.saw." + what;
  }

  /** A spread that was noted is written {@code below-knee/left}. */
  private static void spreads(Branch saw) {
    Branch.Twigs list = saw.list("spreads", SPREADS);
    for (String noted : saw.draft().all(SPREADS)) {
      int slash = noted.indexOf('/');
      Branch spread = list.add(SPREADS);
      if (slash < 0) {
        spread.put("to", noted, SPREADS);
      } else {
        spread
            .put("to", noted.substring(0, slash), SPREADS)
            .put("side", noted.substring(slash + 1), SPREADS);
      }
    }
  }
}
