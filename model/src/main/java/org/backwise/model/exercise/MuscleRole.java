package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** What an exercise does to a muscle group. */
public enum MuscleRole implements Coded {
  STRETCHED,
  STRENGTHENED,
  /** Works isometrically. */
  ENDURED,
  MOBILISED,
  BALANCED,
  RELEASED;

  /** Whether this role loads the muscle: what overused groups are spared (R24). */
  public boolean loads() {
    return this == STRENGTHENED || this == ENDURED;
  }
}
