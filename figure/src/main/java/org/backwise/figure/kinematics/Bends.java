package org.backwise.figure.kinematics;

import org.backwise.model.Side;
import org.backwise.model.motion.Measure;

/** A limb's three turns, each seen from the bone above it. */
record Bends(Turn root, Turn middle, Turn end) {

  static final Bends NONE = new Bends(Turn.NONE, Turn.NONE, Turn.NONE);

  static Bends ofLeg(Skeleton skeleton, Side side) {
    Leg leg = skeleton.leg(side);
    return of(skeleton.pelvis().last().turn(), leg.thigh(), leg.shank(), leg.foot());
  }

  static Bends ofArm(Skeleton skeleton, Side side) {
    Arm arm = skeleton.arm(side);
    return of(skeleton.thorax().last().turn(), arm.upper(), arm.lower(), arm.hand());
  }

  private static Bends of(Turn trunk, Turn upper, Turn lower, Turn last) {
    return new Bends(
        trunk.inverse().then(upper), upper.inverse().then(lower), lower.inverse().then(last));
  }

  /** What has to come after it, so that it becomes {@code other}. */
  Bends to(Bends other) {
    return new Bends(
        root.inverse().then(other.root),
        middle.inverse().then(other.middle),
        end.inverse().then(other.end));
  }

  Bends then(Bends more) {
    return new Bends(root.then(more.root), middle.then(more.middle), end.then(more.end));
  }

  Bends towards(Bends other, double share) {
    return new Bends(
        root.towards(other.root, share),
        middle.towards(other.middle, share),
        end.towards(other.end, share));
  }

  Leg leg(Skeleton skeleton, Side side) {
    Vec hip = skeleton.leg(side).hip();
    Turn thigh = skeleton.pelvis().last().turn().then(root);
    Turn shank = thigh.then(middle);
    Vec knee = hip.minus(thigh.up().times(skeleton.body().metres(Measure.THIGH_LENGTH)));
    Vec ankle = knee.minus(shank.up().times(skeleton.body().metres(Measure.SHANK_LENGTH)));
    return new Leg(side, hip, knee, ankle, thigh, shank, shank.then(end));
  }

  Arm arm(Skeleton skeleton, Side side) {
    Vec shoulder = skeleton.arm(side).shoulder();
    Turn upper = skeleton.thorax().last().turn().then(root);
    Turn lower = upper.then(middle);
    Vec elbow = shoulder.minus(upper.up().times(skeleton.body().metres(Measure.UPPER_ARM_LENGTH)));
    Vec wrist = elbow.minus(lower.up().times(skeleton.body().metres(Measure.FOREARM_LENGTH)));
    return new Arm(side, shoulder, elbow, wrist, upper, lower, lower.then(end));
  }
}
