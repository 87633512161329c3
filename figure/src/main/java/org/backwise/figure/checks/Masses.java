package org.backwise.figure.checks;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.backwise.figure.kinematics.Arm;
import org.backwise.figure.kinematics.Chain;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Leg;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.Side;
import org.backwise.model.motion.Bone;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Spot;

/** How much of the body's mass each bone carries, and where on the bone it is. */
record Masses(Map<Bone, Mass> parts) {

  /**
   * @param percent of the whole body's mass; of each side where there are two
   * @param along where on the bone, from its end that is nearer to the trunk, or below
   */
  record Mass(double percent, double along) {}

  Masses {
    Map<Bone, Mass> copy = new EnumMap<>(Bone.class);
    copy.putAll(parts);
    parts = Collections.unmodifiableMap(copy);
  }

  /** The centre of the body's mass. */
  Vec centre(Skeleton skeleton) {
    Vec sum = Vec.ZERO;
    double whole = 0;
    for (Map.Entry<Bone, Mass> part : parts.entrySet()) {
      for (Side side : part.getKey().sided() ? new Side[] {Side.LEFT, Side.RIGHT} : CENTRE) {
        Mass mass = part.getValue();
        sum = sum.plus(at(skeleton, part.getKey(), side, mass.along).times(mass.percent));
        whole += mass.percent;
      }
    }
    return sum.times(1 / whole);
  }

  private static final Side[] CENTRE = {Side.CENTRE};

  private static Vec at(Skeleton skeleton, Bone bone, Side side, double along) {
    return switch (bone) {
      case PELVIS -> along(skeleton.pelvis(), along);
      case LUMBAR -> along(skeleton.lumbar(), along);
      case THORAX -> along(skeleton.thorax(), along);
      case HEAD, NECK, CLAVICLE -> skeleton.neck().at(0).origin().towards(head(skeleton), along);
      case UPPER_ARM, FOREARM, HAND -> arm(skeleton, bone, side, along);
      case THIGH, SHANK, FOOT -> leg(skeleton, bone, side, along);
    };
  }

  private static Vec along(Chain chain, double along) {
    return chain.at(along).origin();
  }

  private static Vec head(Skeleton skeleton) {
    return new Landmarks(skeleton).at(new Spot(Landmark.HEAD, Side.CENTRE));
  }

  private static Vec arm(Skeleton skeleton, Bone bone, Side side, double along) {
    Arm arm = skeleton.arm(side);
    return switch (bone) {
      case UPPER_ARM -> arm.shoulder().towards(arm.elbow(), along);
      case FOREARM -> arm.elbow().towards(arm.wrist(), along);
      default -> arm.wrist().minus(arm.hand().up().times(handLength(skeleton) * along));
    };
  }

  private static double handLength(Skeleton skeleton) {
    return skeleton.body().metres(Measure.HAND_LENGTH);
  }

  private static Vec leg(Skeleton skeleton, Bone bone, Side side, double along) {
    Leg leg = skeleton.leg(side);
    Landmarks landmarks = new Landmarks(skeleton);
    return switch (bone) {
      case THIGH -> leg.hip().towards(leg.knee(), along);
      case SHANK -> leg.knee().towards(leg.ankle(), along);
      default ->
          landmarks
              .at(new Spot(Landmark.HEEL, side))
              .towards(landmarks.at(new Spot(Landmark.TOES, side)), along);
    };
  }
}
