package org.backwise.sessions.helps;

import org.backwise.model.Coded;

/** What the answers after an exercise hint at, the plainest first. */
public enum HelpSign implements Coded {
  OFTEN_EASIER,
  OFTEN_HARDER,
  NO_CLEAR_SIGN,
  TOO_EARLY
}
