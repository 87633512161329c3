package org.backwise.figure.kinematics;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Bone;
import org.backwise.model.motion.Measure;

/** The flesh of a hand: open with four fingers and a thumb, or closed round something. */
public final class Hand {

  private static final double KNUCKLES = 0.5;
  private static final double[] TIPS = {0.9, 0.98, 0.94, 0.82};
  private static final double FINGER = 0.6;

  private final Arm arm;
  private final double length;
  private final double finger;
  private final double wrist;

  Hand(Body body, Arm arm) {
    this.arm = arm;
    this.length = body.metres(Measure.HAND_LENGTH);
    this.finger = body.metres(Measure.FINGER_RADIUS);
    this.wrist = body.metres(Measure.WRIST_RADIUS);
  }

  /** Fingers stretched and a little apart. */
  public Part open() {
    Volume root = ball(0, 0, 0, wrist);
    Volume index = ball(KNUCKLES, 0.13, 0, finger);
    Volume little = ball(KNUCKLES, -0.12, 0, finger);
    Volume thumb = ball(0.4, 0.27, 0.05, finger * 0.75);
    List<List<Volume>> hulls = new ArrayList<>();
    hulls.add(List.of(root, index, little));
    for (int i = 0; i < TIPS.length; i++) {
      Volume tip = ball(TIPS[i], 0.13 * (1.5 - i), 0, finger * FINGER);
      hulls.add(List.of(i < 2 ? index : little, tip));
    }
    hulls.add(List.of(root, thumb));
    hulls.add(List.of(thumb, ball(0.62, 0.34, 0.06, finger * FINGER)));
    return part(hulls);
  }

  /** Fingers curled into the palm, the thumb across them. */
  public Part closed() {
    Volume back = ball(0.3, 0, -0.04, finger * 1.5);
    Volume above = ball(0.42, 0.13, 0.06, finger * 1.25);
    Volume below = ball(0.4, -0.12, 0.06, finger * 1.2);
    Volume thumb = ball(0.22, 0.18, 0.1, finger * 0.75);
    return part(
        List.of(
            List.of(ball(0, 0, 0, wrist), back),
            List.of(back, above, below),
            List.of(thumb, ball(0.48, 0.16, 0.2, finger * 0.75))));
  }

  private Part part(List<List<Volume>> hulls) {
    return new Part(Bone.HAND, arm.side(), hulls);
  }

  private Volume ball(double down, double thumbwards, double palmwards, double radius) {
    return new Volume.Ball(at(down, thumbwards, palmwards), radius);
  }

  /** A place in the hand: shares of its length from the wrist. */
  Vec at(double down, double thumbwards, double palmwards) {
    double inwards = arm.side() == Side.LEFT ? palmwards : 0 - palmwards;
    Vec inHand = new Vec(thumbwards, 0 - down, inwards).times(length);
    return arm.wrist().plus(arm.hand().apply(inHand));
  }
}
