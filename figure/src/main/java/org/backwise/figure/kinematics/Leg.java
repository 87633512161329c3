package org.backwise.figure.kinematics;

import org.backwise.model.Side;

/** A leg: joints in metres, turns of thigh, shank and foot. */
public record Leg(Side side, Vec hip, Vec knee, Vec ankle, Turn thigh, Turn shank, Turn foot) {

  private static final double STRAIGHT_METRES = 0.002;

  /** Where the knee points. */
  Vec pole() {
    Vec bend = knee.minus(hip.towards(ankle, 0.5));
    return bend.length() > STRAIGHT_METRES ? bend.unit() : thigh.ahead();
  }

  Leg moved(Vec by) {
    return new Leg(side, hip.plus(by), knee.plus(by), ankle.plus(by), thigh, shank, foot);
  }
}
