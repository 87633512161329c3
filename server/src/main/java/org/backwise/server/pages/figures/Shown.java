package org.backwise.server.pages.figures;

import org.backwise.model.Coded;

/** Which poses a drawing shows. */
public enum Shown implements Coded {
  START,
  END,
  /** What follows the end; the end where nothing does. */
  THEN,
  /** The fourth of four; the end of the way. */
  LAST,
  BOTH
}
