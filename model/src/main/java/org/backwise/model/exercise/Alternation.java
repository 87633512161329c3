package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** How the two sides take turns (R9). */
public enum Alternation implements Coded {
  /** Both sides work together. */
  NONE,
  BY_REPETITION,
  BY_SET
}
