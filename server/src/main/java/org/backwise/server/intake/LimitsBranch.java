package org.backwise.server.intake;

import java.util.List;
import org.backwise.server.drafts.Draft;

/** The limits that a clinician set, each kind with all that it names. */
final class LimitsBranch {
  private static final String LIMITS = "clearance.limits";

  private LimitsBranch() {}

  static void grow(Branch clearance) {
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
}
