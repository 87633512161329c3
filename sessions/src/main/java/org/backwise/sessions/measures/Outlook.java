package org.backwise.sessions.measures;

import org.backwise.model.Coded;

/** Where results are heading, seen from a goal. */
public enum Outlook implements Coded {
  /** The newest result is as good as the target. */
  REACHED,
  /** Too few results, or too close together. */
  TOO_EARLY,
  /** The newest result is too long ago. */
  OLD,
  /** The results lie within what chance does. */
  UNCLEAR,
  ON_TRACK,
  LITTLE_LATE,
  /** Going the right way, but much slower than the goal asks; or not going that way. */
  LATER
}
