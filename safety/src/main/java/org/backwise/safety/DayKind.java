package org.backwise.safety;

/** What a day may hold, by how strong the pain is. */
public enum DayKind {
  /** The day's routines. */
  USUAL,
  /** The day's routines with their gentle items only. */
  GENTLE,
  /** The relief routine and nothing else. */
  RELIEF
}
