package org.backwise.sessions.flare;

import org.backwise.model.Coded;

/** Where on the way through a flare-up somebody is. */
public enum FlareStage implements Coded {
  /** Relative rest: relief, and easy movement about the house. */
  REST,
  /** Easy days, step by step back. */
  EASY,
  /** The days of the way are over: back in the programme, or a clinician looks at it. */
  PAST
}
