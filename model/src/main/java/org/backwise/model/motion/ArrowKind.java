package org.backwise.model.motion;

import org.backwise.model.Coded;

/** An arrow along a movement, one to and fro, a press on the body, a going away from it. */
public enum ArrowKind implements Coded {
  MOVE,
  SWAY,
  PRESS,
  GO
}
