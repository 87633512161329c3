package org.backwise.sessions.diary;

import org.backwise.model.Coded;

/** How the morning after a day of sessions was. */
public enum Morning implements Coded {
  /** Answered, and no more pain than the day began with, or hardly. */
  SETTLED,
  NOT_SETTLED,
  UNANSWERED
}
