package org.backwise.model.motion;

import org.backwise.model.Coded;

/** A place on the body that can touch, be touched, be followed or hold something. */
public enum Landmark implements Coded {
  HEAD(false),
  HEAD_BACK(false),
  FOREHEAD(false),
  CHIN(false),
  NECK(false),
  CHEST(false),
  BELLY(false),
  BACK(false),
  LOW_BACK(false),
  PELVIS(false),
  EAR(true),
  COLLARBONE(true),
  SHOULDER(true),
  ELBOW(true),
  HAND(true),
  HIP(true),
  THIGH(true),
  KNEE(true),
  INNER_KNEE(true),
  SHIN(true),
  ANKLE(true),
  HEEL(true),
  FOOT(true),
  TOES(true);

  private final boolean sided;

  Landmark(boolean sided) {
    this.sided = sided;
  }

  /** Whether there is one on each side of the body. */
  public boolean sided() {
    return sided;
  }
}
