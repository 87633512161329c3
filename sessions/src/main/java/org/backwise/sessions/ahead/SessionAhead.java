package org.backwise.sessions.ahead;

import org.backwise.model.programme.Withheld;
import org.backwise.sessions.guided.GuidedSession;

/** A session of a day to come. */
public sealed interface SessionAhead {

  /** Its place in the day: morning, main, stretch, relief or daily. */
  String place();

  /** It may be done. */
  record Given(String place, GuidedSession session) implements SessionAhead {}

  /** The programme rests. */
  record Rest(String place) implements SessionAhead {}

  /** Nothing may be given to this person on that day. */
  record Held(String place, Withheld withheld) implements SessionAhead {}
}
