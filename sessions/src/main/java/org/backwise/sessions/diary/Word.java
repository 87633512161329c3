package org.backwise.sessions.diary;

import org.backwise.model.Coded;

/** What a person says about an exercise. */
public enum Word implements Coded {
  EASY,
  RIGHT,
  HARD,
  /** "Not sure how": a physiotherapist can show it (R12). */
  NOT_SURE_HOW,
  HELPS,
  HARMS
}
