package org.backwise.model.motion;

import org.backwise.model.Coded;

/** Something one uses, drawn simply. */
public enum PropKind implements Coded {
  MAT,
  BED,
  CHAIR,
  WALL,
  TOWEL,
  BAND,
  STICK,
  BALL,
  PILLOW,
  ROLL,
  STEP,
  BALANCE_TRAINER,
  WATER,
  POOL_EDGE,
  BIKE,
  TABLE,
  BOX,
  BAG,
  SOCK,
  RAIL,
  FOLDED_TOWEL,
  DOORWAY,
  CORNER,
  MARK
}
