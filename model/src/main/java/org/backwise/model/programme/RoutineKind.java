package org.backwise.model.programme;

import org.backwise.model.Coded;

/** The routines of a phase. */
public enum RoutineKind implements Coded {
  MORNING,
  MAIN_A,
  MAIN_B,
  STRETCH,
  RELIEF
}
