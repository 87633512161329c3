package org.backwise.figure.kinematics;

import java.util.EnumMap;
import java.util.Map;
import org.backwise.model.Side;
import org.backwise.model.motion.JointAngle;

/** Clinical angles read back from a skeleton after hands and feet have reached. */
public final class SolvedAngles {

  private static final double NEAR_THE_POLE = 0.94;

  private SolvedAngles() {}

  /**
   * The limb angles of one side in degrees. The direction of hip and shoulder is left out where
   * flexion and abduction cannot be told apart, within 20 degrees of straight sideways.
   */
  public static Map<JointAngle, Double> of(Skeleton skeleton, Side side) {
    Map<JointAngle, Double> angles = new EnumMap<>(JointAngle.class);
    Leg leg = skeleton.leg(side);
    Arm arm = skeleton.arm(side);
    double out = side == Side.LEFT ? -1 : 1;
    Turn hip = skeleton.pelvis().last().turn().inverse().then(leg.thigh());
    if (Math.abs(hip.up().z()) < NEAR_THE_POLE) {
      angles.put(JointAngle.HIP_FLEXION, degrees(-hip.up().x(), hip.up().y()));
      angles.put(JointAngle.HIP_ABDUCTION, -out * Math.toDegrees(Math.asin(hip.up().z())));
    }
    Turn knee = leg.thigh().inverse().then(leg.shank());
    angles.put(JointAngle.KNEE_FLEXION, degrees(knee.up().x(), knee.up().y()));
    Turn ankle = leg.shank().inverse().then(leg.foot());
    angles.put(JointAngle.ANKLE_DORSIFLEXION, degrees(ankle.ahead().y(), ankle.ahead().x()));
    Turn elbow = arm.upper().inverse().then(arm.lower());
    angles.put(JointAngle.ELBOW_FLEXION, degrees(-elbow.up().x(), elbow.up().y()));
    return angles;
  }

  private static double degrees(double opposite, double adjacent) {
    return Math.toDegrees(Math.atan2(opposite, adjacent));
  }
}
