package org.backwise.figure.kinematics;

import org.backwise.model.Side;
import org.backwise.model.motion.Body;

/** Where every bone is. */
public record Skeleton(
    Body body,
    Chain pelvis,
    Chain lumbar,
    Chain thorax,
    Chain neck,
    Frame head,
    Arm leftArm,
    Arm rightArm,
    Leg leftLeg,
    Leg rightLeg) {

  public Arm arm(Side side) {
    return side == Side.LEFT ? leftArm : rightArm;
  }

  public Leg leg(Side side) {
    return side == Side.LEFT ? leftLeg : rightLeg;
  }

  /** The whole body shifted. */
  public Skeleton moved(Vec by) {
    return new Skeleton(
        body,
        pelvis.moved(by),
        lumbar.moved(by),
        thorax.moved(by),
        neck.moved(by),
        head.moved(by),
        leftArm.moved(by),
        rightArm.moved(by),
        leftLeg.moved(by),
        rightLeg.moved(by));
  }

  Skeleton with(Arm arm) {
    boolean left = arm.side() == Side.LEFT;
    Arm l = left ? arm : leftArm;
    Arm r = left ? rightArm : arm;
    return new Skeleton(body, pelvis, lumbar, thorax, neck, head, l, r, leftLeg, rightLeg);
  }

  Skeleton with(Leg leg) {
    boolean left = leg.side() == Side.LEFT;
    Leg l = left ? leg : leftLeg;
    Leg r = left ? rightLeg : leg;
    return new Skeleton(body, pelvis, lumbar, thorax, neck, head, leftArm, rightArm, l, r);
  }
}
