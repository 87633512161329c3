package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** How far into its range a movement goes. */
public enum MotionRange implements Coded {
  SMALL,
  MID,
  END
}
