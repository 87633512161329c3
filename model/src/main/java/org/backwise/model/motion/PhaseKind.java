package org.backwise.model.motion;

import org.backwise.model.Coded;

/** The parts of a repetition. */
public enum PhaseKind implements Coded {
  OUT,
  HOLD,
  BACK
}
