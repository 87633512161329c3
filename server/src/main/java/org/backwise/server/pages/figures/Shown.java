package org.backwise.server.pages.figures;

import org.backwise.model.Coded;

/** Which poses a drawing shows. */
public enum Shown implements Coded {
  START,
  END,
  /** What follows the end; from here on the last where there are fewer. */
  THIRD,
  FOURTH,
  FIFTH,
  SIXTH,
  BOTH
}
