package org.backwise.model.motion;

import org.backwise.model.Coded;

/** What carries a part of the body. */
public enum Support implements Coded {
  FLOOR,
  SEAT,
  BED,
  STEP,
  TRAINER,
  SADDLE,
  WALL,
  TABLE
}
