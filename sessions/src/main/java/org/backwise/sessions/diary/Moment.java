package org.backwise.sessions.diary;

import org.backwise.model.Coded;

/** When pain was asked. */
public enum Moment implements Coded {
  /** The morning after, before any session. */
  MORNING,
  /** Right before a session: the day's start. */
  BEFORE,
  /** Right after a session. */
  AFTER,
  /** At the day's end. */
  EVENING
}
