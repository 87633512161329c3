package org.backwise.model.motion;

import org.backwise.model.Coded;

/** How one breathes meanwhile. */
public enum Breath implements Coded {
  IN,
  OUT,
  EASY
}
