package org.backwise.sessions.pain;

import org.backwise.model.Coded;

/** How the pain of the last days stands to that of the first. */
public enum Course implements Coded {
  TOO_EARLY,
  CLEARLY_LESS,
  LITTLE_LESS,
  SAME,
  LITTLE_MORE,
  CLEARLY_MORE
}
