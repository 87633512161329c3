package org.backwise.figure.kinematics;

import java.util.EnumMap;
import java.util.Map;
import org.backwise.model.Side;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Pose;

/** Clinical angles read back from a skeleton after hands and feet have reached. */
public final class SolvedAngles {

  private final Side side;
  private final double out;
  private final Pose written;
  private final Map<JointAngle, Double> angles = new EnumMap<>(JointAngle.class);

  private SolvedAngles(Side side, Pose written) {
    this.side = side;
    this.out = side == Side.LEFT ? -1 : 1;
    this.written = written;
  }

  /**
   * The limb angles of one side in degrees. One direction of a ball joint has two readings; that
   * which is nearer to the {@code written} angles is told.
   */
  public static Map<JointAngle, Double> of(Skeleton skeleton, Side side, Pose written) {
    SolvedAngles read = new SolvedAngles(side, written);
    read.leg(skeleton.pelvis().last().turn(), skeleton.leg(side));
    read.arm(skeleton.thorax().last().turn(), skeleton.arm(side));
    return read.angles;
  }

  private void leg(Turn pelvis, Leg leg) {
    ball(
        pelvis.inverse().then(leg.thigh()),
        JointAngle.HIP_FLEXION,
        JointAngle.HIP_ABDUCTION,
        JointAngle.HIP_ROTATION);
    Turn knee = leg.thigh().inverse().then(leg.shank());
    angles.put(JointAngle.KNEE_FLEXION, degrees(knee.up().x(), knee.up().y()));
    Turn ankle = leg.shank().inverse().then(leg.foot());
    angles.put(JointAngle.ANKLE_DORSIFLEXION, degrees(ankle.ahead().y(), ankle.ahead().x()));
  }

  private void arm(Turn chest, Arm arm) {
    ball(
        chest.inverse().then(arm.upper()),
        JointAngle.SHOULDER_FLEXION,
        JointAngle.SHOULDER_ABDUCTION,
        JointAngle.SHOULDER_ROTATION);
    Turn elbow = arm.upper().inverse().then(arm.lower());
    angles.put(JointAngle.ELBOW_FLEXION, degrees(-elbow.up().x(), elbow.up().y()));
    Vec across = arm.lower().inverse().then(arm.hand()).right();
    angles.put(JointAngle.WRIST_FLEXION, -out * Math.toDegrees(Math.asin(bounded(across.y()))));
  }

  private void ball(Turn joint, JointAngle flexion, JointAngle abduction, JointAngle rotation) {
    BallAngles hint =
        new BallAngles(
            written.degrees(flexion, side),
            written.degrees(abduction, side),
            written.degrees(rotation, side));
    BallAngles read = BallAngles.of(joint, out, hint);
    angles.put(flexion, read.flexion());
    angles.put(abduction, read.abduction());
    angles.put(rotation, read.rotation());
  }

  static double bounded(double cosine) {
    return Math.max(-1, Math.min(1, cosine));
  }

  static double degrees(double opposite, double adjacent) {
    return Math.toDegrees(Math.atan2(opposite, adjacent));
  }
}
