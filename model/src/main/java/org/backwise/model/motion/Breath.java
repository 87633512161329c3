package org.backwise.model.motion;

import org.backwise.model.Coded;

/** How one breathes meanwhile; it is never held (R10). */
public enum Breath implements Coded {
  IN,
  OUT,
  /** In and out as it comes. */
  EASY
}
