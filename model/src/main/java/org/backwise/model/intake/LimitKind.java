package org.backwise.model.intake;

import org.backwise.model.Coded;

/** The words that a limit of a clearance begins with. */
public enum LimitKind implements Coded {
  ALLOW_MOTION,
  NO_MOTION,
  NO_POSITION,
  NO_EXERCISE,
  NO_KIND,
  MAX_MINUTES,
  MAX_LEVEL,
  MAX_HOLD_SECONDS,
  MAX_LOAD_KG,
  NO_LOAD,
  WATER_ONLY,
  SUPERVISED_ONLY,
  MUST_INCLUDE,
  REVIEW_BY,
  NOTE;

  /** Whether the word says it all, with nothing to fill in. */
  public boolean plain() {
    return this == WATER_ONLY || this == SUPERVISED_ONLY;
  }
}
