package org.backwise.sessions.measures;

import org.backwise.model.Coded;

/** How the latest result stands to the first; less than a measure's gain can be chance. */
public enum Change implements Coded {
  NONE,
  FIRST,
  EQUAL,
  CHANCE,
  BETTER,
  WORSE
}
