package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** Body positions, in the order in which a routine passes through them: one trip to the floor. */
public enum Position implements Coded {
  STANDING,
  SITTING,
  WATER,
  KNEELING,
  HALF_KNEELING,
  ALL_FOURS,
  PRONE,
  SIDE_LYING,
  SUPINE;

  /** Whether the body lies down. */
  public boolean lying() {
    return this == PRONE || this == SIDE_LYING || this == SUPINE;
  }

  /** Whether one stands, sits or is in water: where warm-ups are done. */
  public boolean upright() {
    return this == STANDING || this == SITTING || this == WATER;
  }
}
