package org.backwise.safety;

import org.backwise.model.Coded;

/** What a day may hold, by how strong the pain is. */
public enum DayKind implements Coded {
  /** The day's routines. */
  USUAL,
  /** The day's routines with their gentle items only. */
  GENTLE,
  /** The relief routine and nothing else. */
  RELIEF
}
