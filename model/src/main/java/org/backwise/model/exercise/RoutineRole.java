package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** The part that an item plays in a routine. */
public enum RoutineRole implements Coded {
  WARM_UP,
  WORK,
  STRETCH,
  DAILY,
  COOL_DOWN
}
