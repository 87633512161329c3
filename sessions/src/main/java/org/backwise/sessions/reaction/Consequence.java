package org.backwise.sessions.reaction;

import org.backwise.model.Coded;

/** What follows for an exercise from how it was borne, from good to bad. */
public enum Consequence implements Coded {
  /** The ladder goes on. */
  GROW,
  /** Not higher than this. */
  STAY,
  /** One dose back. */
  EASIER,
  /** Left out for now, and one dose back when it returns. */
  PAUSE;

  /** Whether it tells of a reaction that was too much. */
  boolean bad() {
    return this == EASIER || this == PAUSE;
  }
}
