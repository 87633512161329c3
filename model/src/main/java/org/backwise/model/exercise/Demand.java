package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** What an exercise asks of the person beside its movement. */
public enum Demand implements Coded {
  HEAD_DOWN,
  SUPINE,
  PRONE,
  BREATH_HOLD_RISK,
  LONG_ISOMETRIC,
  SINGLE_LEG,
  ASYMMETRIC_HIP_LOAD,
  WRIST_BEARING,
  KNEE_BEARING,
  ARMS_OVERHEAD,
  NERVE_TENSION,
  FLOOR_TRANSFER,
  HIGH_IMPACT,
  /** Balance is challenged with no hand on a support. */
  UNSUPPORTED_BALANCE
}
