package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** Who may put an exercise into a programme. */
public enum Use implements Coded {
  /** The only use that is drafted unasked. */
  DEFAULT,
  ON_REQUEST,
  CLINICIAN,
  /** Comes back by criteria and a clinician. */
  RETURN,
  /** Not finished; never drafted. */
  DRAFT
}
