package org.backwise.server.intake;

import java.util.List;
import org.backwise.server.drafts.Draft;

/** Who agreed, when, to what, and with which limits. */
final class ClearanceBranch {
  private static final String LIMITS = "clearance.limits";
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
    limits(clearance);
    saw(clearance);
  }

  private static void limits(Branch clearance) {
    Draft draft = clearance.draft();
    Branch.Twigs list = clearance.list("limits", LIMITS);
    for (String limit : draft.all(LIMITS)) {
      String field = "clearance.limit." + limit;
      switch (limit) {
        case "water-only", "supervised-only" -> list.add(LIMITS).put(limit, true, LIMITS);
        case "max-minutes", "max-level", "max-hold-seconds", "max-load-kg" ->
            list.add(field).put(limit, "", field).number(limit, field);
        case "no-motion", "allow-motion" -> motions(list, limit, draft.all(field), field);
        default -> each(list, limit, draft.all(field), field);
      }
    }
  }

  /** A limit for each thing that was named; with none it is left for the reader to refuse. */
  private static void each(Branch.Twigs list, String kind, List<String> named, String field) {
    List<String> things =
        named.stream().map(String::strip).filter(thing -> !thing.isEmpty()).distinct().toList();
    for (String thing : things.isEmpty() ? List.of("") : things) {
      list.add(field).put(kind, thing, field);
    }
  }

  /** A limit for each movement; with none it is left for the reader to refuse. */
  private static void motions(
      Branch.Twigs list, String kind, List<String> movements, String field) {
    if (movements.isEmpty()) {
      list.add(field).branch(kind);
    }
    movements.forEach(movement -> motion(list.add(field).branch(kind), movement, field));
  }

  /** A movement is written {@code lumbar-flexion}. */
  private static void motion(Branch limit, String movement, String field) {
    int dash = movement.indexOf('-');
    String own = field + "." + movement;
    limit
        .put("segment", movement.substring(0, Math.max(0, dash)), field)
        .put("motion", movement.substring(dash + 1), field)
        .text("range", own + ".range")
        .text("load", own + ".load");
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
      String[] parts = noted.split("/", 2);
      Branch spread = list.add(SPREADS).put("to", parts[0], SPREADS);
      if (parts.length > 1) {
        spread.put("side", parts[1], SPREADS);
      }
    }
  }
}
