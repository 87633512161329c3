package org.backwise.safety.screening;

import org.backwise.model.Coded;

/** Why there is no programme, gravest first. */
public enum Reason implements Coded {
  EMERGENCY,
  SAME_DAY,
  NEEDS_SCREENING,
  SEE_CLINICIAN,
  NEEDS_CLEARANCE,
  NO_SAFE_PROGRAMME
}
