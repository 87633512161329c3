package org.backwise.figure.kinematics;

import org.backwise.model.Side;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Measure;

/** Limbs solved for a wanted end: ankle, wrist, palm, or elbow on a surface. */
final class Limbs {

  /** Where the middle of the palm lies, as a share of the hand. */
  static final double PALM = 0.45;

  private static final int PALM_ROUNDS = 16;
  private static final double PALM_STEP = 0.8;

  private Limbs() {}

  static Leg ankleAt(Body body, Leg leg, Vec ankle, Turn foot) {
    TwoBones bones =
        TwoBones.reach(
            leg.hip(),
            ankle,
            body.metres(Measure.THIGH_LENGTH),
            body.metres(Measure.SHANK_LENGTH),
            leg.pole());
    Turn thigh = TwoBones.turn(leg.hip(), bones.middle(), bones.hinge());
    Turn shank = TwoBones.turn(bones.middle(), bones.end(), bones.hinge());
    return new Leg(leg.side(), leg.hip(), bones.middle(), bones.end(), thigh, shank, foot);
  }

  /** The foot goes along with the shank as it did. */
  static Leg ankleAt(Body body, Leg leg, Vec ankle) {
    Leg solved = ankleAt(body, leg, ankle, leg.foot());
    Turn foot = solved.shank().then(leg.shank().inverse().then(leg.foot()));
    return new Leg(
        leg.side(), leg.hip(), solved.knee(), solved.ankle(), solved.thigh(), solved.shank(), foot);
  }

  static Arm wristAt(Body body, Arm arm, Vec wrist, Turn hand) {
    Arm bent = bent(body, arm, wrist);
    return new Arm(
        arm.side(), arm.shoulder(), bent.elbow(), bent.wrist(), bent.upper(), bent.lower(), hand);
  }

  /** The palm comes to {@code palm}; the hand goes on from the forearm as it did. */
  static Arm palmAt(Body body, Arm arm, Vec palm) {
    Turn grip = arm.lower().inverse().then(arm.hand());
    double reach = body.metres(Measure.HAND_LENGTH) * PALM;
    Arm solved = arm;
    Vec wrist = palm.plus(arm.hand().up().times(reach));
    for (int i = 0; i < PALM_ROUNDS; i++) {
      Arm bent = bent(body, arm, wrist);
      solved = wristAt(body, arm, wrist, bent.lower().then(grip));
      Vec lacking = palm.minus(solved.wrist().minus(solved.hand().up().times(reach)));
      wrist = wrist.plus(lacking.times(PALM_STEP));
    }
    return solved;
  }

  private static Arm bent(Body body, Arm arm, Vec wrist) {
    TwoBones bones =
        TwoBones.reach(
            arm.shoulder(),
            wrist,
            body.metres(Measure.UPPER_ARM_LENGTH),
            body.metres(Measure.FOREARM_LENGTH),
            arm.pole());
    Vec hinge = bones.hinge().times(-1);
    Turn upper = TwoBones.turn(arm.shoulder(), bones.middle(), hinge);
    Turn lower = TwoBones.turn(bones.middle(), bones.end(), hinge);
    return new Arm(
        arm.side(), arm.shoulder(), bones.middle(), bones.end(), upper, lower, arm.hand());
  }

  /**
   * Elbow and forearm lie on the plane {@code normal . p = offset}, the forearm as near as before.
   */
  static Arm forearmOn(Body body, Arm arm, Vec normal, double offset) {
    double upperLength = body.metres(Measure.UPPER_ARM_LENGTH);
    double gap = arm.shoulder().dot(normal) - offset - body.metres(Measure.ELBOW_RADIUS);
    double drop = Math.max(-upperLength, Math.min(upperLength, gap));
    Vec flat = arm.elbow().minus(arm.shoulder()).across(normal).unit();
    double aside = Math.sqrt(Math.max(0, upperLength * upperLength - drop * drop));
    Vec elbow = arm.shoulder().minus(normal.times(drop)).plus(flat.times(aside));
    Vec along = arm.wrist().minus(arm.elbow()).across(normal).unit();
    double sink = body.metres(Measure.ELBOW_RADIUS) - body.metres(Measure.WRIST_RADIUS);
    double length = body.metres(Measure.FOREARM_LENGTH);
    Vec down = along.times(length).minus(normal.times(sink)).unit();
    Vec wrist = elbow.plus(down.times(length));
    Vec hinge = along.cross(arm.shoulder().minus(elbow)).unit();
    Turn upper = TwoBones.turn(arm.shoulder(), elbow, hinge);
    Turn lower = TwoBones.turn(elbow, wrist, hinge);
    return new Arm(
        arm.side(),
        arm.shoulder(),
        elbow,
        wrist,
        upper,
        lower,
        flatHand(arm.side(), along, normal));
  }

  /** A hand whose fingers point along {@code fingers} with the palm against {@code normal}. */
  static Turn flatHand(Side side, Vec fingers, Vec normal) {
    Vec up = fingers.times(-1);
    Vec right = side == Side.LEFT ? normal.times(-1) : normal;
    return new Turn(up.cross(right), up, right);
  }
}
