package org.backwise.sessions.diary;

import org.backwise.model.Coded;

/** What else of a day can be told, 0-10. */
public enum Felt implements Coded {
  /** The night before: 0 not at all, 10 very well. */
  SLEEP,
  /** On getting up: 0 none, 10 the worst there can be. */
  STIFFNESS,
  /** 0 very low, 10 very good. */
  MOOD
}
