package org.backwise.model.motion;

import org.backwise.model.Coded;

/** Where one looks from; the side is the body's right until the motion is mirrored. */
public enum View implements Coded {
  SIDE,
  FRONT,
  THREE_QUARTER,
  BACK,
  BACK_QUARTER,
  FRONT_ABOVE,
  QUARTER_ABOVE,
  ABOVE,
  BACK_ABOVE
}
