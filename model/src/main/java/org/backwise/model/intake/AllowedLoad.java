package org.backwise.model.intake;

import org.backwise.model.Coded;

/** What somebody may carry in a movement that a clinician allows again. */
public enum AllowedLoad implements Coded {
  /** Nothing but the body. */
  NONE,
  /** As many kilograms as content calls light. */
  LIGHT
}
