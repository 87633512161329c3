package org.backwise.figure.kinematics;

import org.backwise.model.Side;

/** The floor on the way: hands and feet go over it, no deeper than in the key poses. */
final class Ground {

  private static final Vec DOWN = Vec.UP.times(-1);
  private static final int END_OF_LIMB = 2;

  private final double leftHand;
  private final double rightHand;
  private final double leftFoot;
  private final double rightFoot;

  Ground(Skeleton start, Skeleton end) {
    this.leftHand = Math.max(hand(start, Side.LEFT), hand(end, Side.LEFT));
    this.rightHand = Math.max(hand(start, Side.RIGHT), hand(end, Side.RIGHT));
    this.leftFoot = Math.max(foot(start, Side.LEFT), foot(end, Side.LEFT));
    this.rightFoot = Math.max(foot(start, Side.RIGHT), foot(end, Side.RIGHT));
  }

  Skeleton over(Skeleton loose) {
    Skeleton hands = hand(hand(loose, Side.LEFT, leftHand), Side.RIGHT, rightHand);
    return foot(foot(hands, Side.LEFT, leftFoot), Side.RIGHT, rightFoot);
  }

  private static Skeleton hand(Skeleton skeleton, Side side, double depth) {
    double under = hand(skeleton, side) - Math.max(0, depth);
    Arm arm = skeleton.arm(side);
    Vec wrist = arm.wrist().plus(Vec.UP.times(under));
    return under <= 0
        ? skeleton
        : skeleton.with(Limbs.wristAt(skeleton.body(), arm, wrist, arm.hand()));
  }

  private static Skeleton foot(Skeleton skeleton, Side side, double depth) {
    double under = foot(skeleton, side) - Math.max(0, depth);
    Leg leg = skeleton.leg(side);
    Vec ankle = leg.ankle().plus(Vec.UP.times(under));
    return under <= 0
        ? skeleton
        : skeleton.with(Limbs.ankleAt(skeleton.body(), leg, ankle, leg.foot()));
  }

  private static double hand(Skeleton skeleton, Side side) {
    return new Flesh(skeleton).arm(side).get(END_OF_LIMB).reach(DOWN);
  }

  private static double foot(Skeleton skeleton, Side side) {
    return new Flesh(skeleton).leg(side).get(END_OF_LIMB).reach(DOWN);
  }
}
