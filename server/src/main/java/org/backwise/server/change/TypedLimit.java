package org.backwise.server.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.documents.intake.ClearanceTree;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.server.drafts.Draft;

/**
 * A clinician's limit as the questions hold it.
 *
 * @param named what it names, as the field of its kind has it; empty where the word says it all
 */
record TypedLimit(String kind, List<String> named, Map<String, String> details) {
  private static final String LIMITS = "clearance.limits";

  static TypedLimit of(ClearanceLimit limit) {
    Object written = ClearanceTree.limit(limit);
    if (!(written instanceof Map<?, ?> one)) {
      return new TypedLimit(written.toString(), List.of(), Map.of());
    }
    Map.Entry<?, ?> entry = one.entrySet().iterator().next();
    String kind = entry.getKey().toString();
    return entry.getValue() instanceof Map<?, ?> motion
        ? ofMotion(kind, motion)
        : new TypedLimit(kind, List.of(entry.getValue().toString()), Map.of());
  }

  /** A movement is written {@code lumbar-flexion}, and what it says beside that stands below it. */
  private static TypedLimit ofMotion(String kind, Map<?, ?> motion) {
    String name = motion.get("segment") + "-" + motion.get("motion");
    Map<String, String> details = new LinkedHashMap<>();
    for (String detail : List.of("range", "load")) {
      if (motion.containsKey(detail)) {
        details.put(name + "." + detail, String.valueOf(motion.get(detail)));
      }
    }
    return new TypedLimit(kind, List.of(name), details);
  }

  Draft addedTo(Draft draft) {
    Draft next = ChangedDraft.added(draft, LIMITS, List.of(kind));
    next = several() ? ChangedDraft.added(next, field(), named) : next.with(field(), named);
    for (Map.Entry<String, String> detail : details.entrySet()) {
      next = next.with(field() + "." + detail.getKey(), detail.getValue());
    }
    return next;
  }

  /** {@code draft} with the limits of this kind that were there {@code before}, and no others. */
  Draft takenFrom(Draft draft, List<ClearanceLimit> before) {
    Draft next = ChangedDraft.removed(draft, LIMITS, List.of(kind)).with(field(), List.of());
    for (ClearanceLimit limit : before) {
      TypedLimit typed = of(limit);
      next = typed.kind().equals(kind) ? typed.addedTo(next) : next;
    }
    return next;
  }

  /** Whether a clinician may name more than one thing. */
  private boolean several() {
    return kind.startsWith("no-") || kind.endsWith("-motion") || kind.equals("must-include");
  }

  private String field() {
    return "clearance.limit." + kind;
  }
}
