package org.backwise.model.motion;

import org.backwise.model.Coded;

/** A rigid part of the figure. */
public enum Bone implements Coded {
  PELVIS(false),
  LUMBAR(false),
  THORAX(false),
  NECK(false),
  HEAD(false),
  CLAVICLE(true),
  UPPER_ARM(true),
  FOREARM(true),
  HAND(true),
  THIGH(true),
  SHANK(true),
  FOOT(true);

  private final boolean sided;

  Bone(boolean sided) {
    this.sided = sided;
  }

  /** Whether there is one on each side of the body. */
  public boolean sided() {
    return sided;
  }
}
