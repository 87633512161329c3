package org.backwise.figure.kinematics;

import org.backwise.model.Side;

/** An arm: joints in metres, turns of upper arm, forearm and hand. */
public record Arm(
    Side side, Vec shoulder, Vec elbow, Vec wrist, Turn upper, Turn lower, Turn hand) {

  private static final double STRAIGHT_METRES = 0.002;

  /** Where the elbow points. */
  Vec pole() {
    Vec bend = elbow.minus(shoulder.towards(wrist, 0.5));
    return bend.length() > STRAIGHT_METRES ? bend.unit() : upper.ahead().times(-1);
  }

  Arm moved(Vec by) {
    return new Arm(side, shoulder.plus(by), elbow.plus(by), wrist.plus(by), upper, lower, hand);
  }
}
