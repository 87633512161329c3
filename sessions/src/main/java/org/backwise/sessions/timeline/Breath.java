package org.backwise.sessions.timeline;

import org.backwise.model.Coded;

/** How to breathe; it is never held (R10). */
public enum Breath implements Coded {
  IN,
  OUT,
  /** In and out as it comes. */
  EASY
}
