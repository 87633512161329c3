package org.backwise.sessions.clue;

import org.backwise.model.Coded;

/** A sign that the pain does not answer to exercise as pain of the back usually does. */
public enum Clue implements Coded {
  /** No easier after weeks of the programme. */
  NO_BETTER,
  /** The same figure day after day, whatever was done. */
  NOTHING_CHANGES_IT
}
