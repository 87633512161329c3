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
    Skeleton above = loose.moved(Vec.UP.times(bothUnder(loose)));
    Skeleton hands = hand(hand(above, Side.LEFT, leftHand), Side.RIGHT, rightHand);
    return foot(foot(hands, Side.LEFT, leftFoot), Side.RIGHT, rightFoot);
  }

  /** Where both feet would go through the floor, as in the middle of a step, the body rises. */
  private double bothUnder(Skeleton skeleton) {
    double left = foot(skeleton, Side.LEFT) - Math.max(0, leftFoot);
    double right = foot(skeleton, Side.RIGHT) - Math.max(0, rightFoot);
    return Math.max(0, Math.min(left, right));
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
