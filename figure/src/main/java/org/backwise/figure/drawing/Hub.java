package org.backwise.figure.drawing;

import org.backwise.figure.kinematics.Arm;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Frame;
import org.backwise.figure.kinematics.Leg;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Spot;

/**
 * What turns when a part turns.
 *
 * @param pivot the joint
 * @param ring the middle of an ellipse round it, and its {@code radius} in metres
 * @param thick how far the flesh reaches beyond the part's spot, in metres
 */
record Hub(Vec pivot, Turn turn, Vec ring, double radius, double thick) {

  static Hub of(Skeleton body, Spot spot) {
    return switch (spot.landmark()) {
      case HEAD -> head(body, body.body().metres(Measure.HEAD_RADIUS));
      case HEAD_BACK, FOREHEAD, CHIN, EAR, NECK -> head(body, 0);
      case CHEST, BACK, COLLARBONE, SHOULDER -> round(body.thorax().at(0.5), 0.3);
      case BELLY, LOW_BACK, PELVIS, HIP -> round(body.pelvis().at(0.5), 0.27);
      case THIGH, KNEE, INNER_KNEE, SHIN -> thigh(body.leg(spot.side()));
      case ANKLE, HEEL, FOOT, TOES -> foot(body.leg(spot.side()));
      case ELBOW, HAND -> hand(body.arm(spot.side()));
    };
  }

  private static Hub head(Skeleton body, double thick) {
    Vec over = new Flesh(body).onHead(0, 1.35, 0);
    double radius = body.body().metres(Measure.HEAD_RADIUS) * 1.4;
    return new Hub(body.head().origin(), body.head().turn(), over, radius, thick);
  }

  private static Hub round(Frame at, double radius) {
    return new Hub(at.origin(), at.turn(), at.origin(), radius, 0);
  }

  private static Hub thigh(Leg leg) {
    return new Hub(leg.hip(), leg.thigh(), leg.hip().towards(leg.knee(), 0.6), 0.15, 0);
  }

  private static Hub foot(Leg leg) {
    return new Hub(leg.ankle(), leg.foot(), leg.ankle(), 0.15, 0);
  }

  private static Hub hand(Arm arm) {
    return new Hub(arm.wrist(), arm.hand(), arm.wrist(), 0.12, 0);
  }
}
