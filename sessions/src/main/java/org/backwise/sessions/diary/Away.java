package org.backwise.sessions.diary;

import org.backwise.model.Coded;

/** Why there was no session for some days. */
public enum Away implements Coded {
  /** A holiday, work, or no time. */
  BUSY,
  ILLNESS,
  /** Pain kept one from it. */
  PAIN,
  /** Not said; the more careful reading. */
  UNSAID
}
