package org.backwise.figure.kinematics;

import org.backwise.model.Side;

/** The bends of all four limbs. */
record LimbBends(Bends leftArm, Bends rightArm, Bends leftLeg, Bends rightLeg) {

  static final LimbBends NONE = new LimbBends(Bends.NONE, Bends.NONE, Bends.NONE, Bends.NONE);

  static LimbBends of(Skeleton skeleton) {
    return new LimbBends(
        Bends.ofArm(skeleton, Side.LEFT),
        Bends.ofArm(skeleton, Side.RIGHT),
        Bends.ofLeg(skeleton, Side.LEFT),
        Bends.ofLeg(skeleton, Side.RIGHT));
  }

  LimbBends to(LimbBends o) {
    return new LimbBends(
        leftArm.to(o.leftArm),
        rightArm.to(o.rightArm),
        leftLeg.to(o.leftLeg),
        rightLeg.to(o.rightLeg));
  }

  LimbBends then(LimbBends o) {
    return new LimbBends(
        leftArm.then(o.leftArm),
        rightArm.then(o.rightArm),
        leftLeg.then(o.leftLeg),
        rightLeg.then(o.rightLeg));
  }

  LimbBends towards(LimbBends o, double share) {
    return new LimbBends(
        leftArm.towards(o.leftArm, share),
        rightArm.towards(o.rightArm, share),
        leftLeg.towards(o.leftLeg, share),
        rightLeg.towards(o.rightLeg, share));
  }

  Skeleton on(Skeleton s) {
    return s.with(leftArm.arm(s, Side.LEFT))
        .with(rightArm.arm(s, Side.RIGHT))
        .with(leftLeg.leg(s, Side.LEFT))
        .with(rightLeg.leg(s, Side.RIGHT));
  }
}
