package org.backwise.model.programme;

import org.backwise.model.Coded;

/** Why a shape rule could not be kept; the auditor computes each again. */
public enum Cause implements Coded {
  TIME,
  DAYS,
  NONE_ELIGIBLE,
  REGIONS,
  CLINICIAN
}
