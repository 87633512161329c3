package org.backwise.figure.kinematics;

import static org.backwise.model.motion.Measure.CALF_RADIUS;
import static org.backwise.model.motion.Measure.ELBOW_RADIUS;
import static org.backwise.model.motion.Measure.HIP_RADIUS;
import static org.backwise.model.motion.Measure.JAW_RADIUS;
import static org.backwise.model.motion.Measure.KNEE_RADIUS;
import static org.backwise.model.motion.Measure.NECK_RADIUS;
import static org.backwise.model.motion.Measure.SHOULDER_RADIUS;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.motion.Bone;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Spot;

/** Where the named places of a skeleton are, and how far its parts reach. */
public final class Landmarks {

  private final Skeleton skeleton;
  private final Flesh flesh;

  public Landmarks(Skeleton skeleton) {
    this.skeleton = skeleton;
    this.flesh = new Flesh(skeleton);
  }

  /** The place, on the skin where it is one to touch. */
  public Vec at(Spot spot) {
    Side side = spot.side();
    double out = side == Side.LEFT ? -1 : 1;
    return switch (spot.landmark()) {
      case HEAD -> flesh.skull();
      case HEAD_BACK -> flesh.onHead(-1, 0.1, 0);
      case FOREHEAD -> flesh.onHead(0.95, 0.35, 0);
      case CHIN -> flesh.jaw().centre().plus(skeleton.head().turn().ahead().times(m(JAW_RADIUS)));
      case EAR -> flesh.onHead(0, 0, out);
      case NECK -> onTrunk(skeleton.neck(), 0.5, -m(NECK_RADIUS), 0);
      case CHEST -> onTrunk(skeleton.thorax(), 0.55, m(HIP_RADIUS) * 1.35, 0);
      case BELLY -> onTrunk(skeleton.lumbar(), 0.4, m(HIP_RADIUS) * 1.25, 0);
      case BACK -> onTrunk(skeleton.thorax(), 0.5, -m(HIP_RADIUS) * 1.2, 0);
      case LOW_BACK -> onTrunk(skeleton.lumbar(), 0.4, -m(HIP_RADIUS) * 1.2, 0);
      case PELVIS -> skeleton.pelvis().last().origin();
      case COLLARBONE ->
          onTrunk(skeleton.thorax(), 0.86, m(NECK_RADIUS) * 1.5, out * m(NECK_RADIUS));
      case SHOULDER -> shoulder(skeleton.arm(side));
      case ELBOW -> skeleton.arm(side).elbow();
      case HAND -> new Hand(skeleton.body(), skeleton.arm(side)).at(Limbs.PALM, 0, 0);
      case HIP -> hip(skeleton.leg(side), out);
      case THIGH, KNEE, INNER_KNEE, SHIN, ANKLE, HEEL, FOOT, TOES -> onLeg(spot, out);
    };
  }

  /** How far it is from another body, at the place where that is most. */
  public double furthest(Landmarks other) {
    return Spot.all().stream()
        .mapToDouble(spot -> other.at(spot).minus(at(spot)).length())
        .max()
        .orElse(0);
  }

  private Vec onLeg(Spot spot, double out) {
    Leg leg = skeleton.leg(spot.side());
    Vec kneecap = leg.thigh().ahead().plus(leg.shank().ahead()).unit();
    return switch (spot.landmark()) {
      case THIGH -> along(leg.hip(), leg.knee(), 0.62, leg.thigh().ahead(), m(KNEE_RADIUS) * 1.2);
      case KNEE -> leg.knee().plus(kneecap.times(m(KNEE_RADIUS)));
      case INNER_KNEE -> leg.knee().minus(leg.thigh().right().times(out * m(KNEE_RADIUS)));
      case SHIN -> along(leg.knee(), leg.ankle(), 0.25, leg.shank().ahead(), m(CALF_RADIUS));
      case HEEL -> flesh.heel(leg).centre();
      case TOES -> flesh.toes(leg).centre();
      case FOOT -> flesh.heel(leg).centre().towards(flesh.toes(leg).centre(), 0.6);
      default -> leg.ankle();
    };
  }

  private static Vec along(Vec from, Vec to, double share, Vec aside, double by) {
    return from.towards(to, share).plus(aside.times(by));
  }

  private Vec shoulder(Arm arm) {
    return arm.shoulder().plus(skeleton.thorax().last().turn().up().times(m(SHOULDER_RADIUS)));
  }

  private Vec hip(Leg leg, double out) {
    Vec right = skeleton.pelvis().last().turn().right();
    return leg.hip().plus(right.times(out * m(HIP_RADIUS)));
  }

  private static Vec onTrunk(Chain chain, double along, double ahead, double right) {
    Frame at = chain.at(along);
    return at.origin().plus(at.turn().apply(new Vec(ahead, 0, right)));
  }

  /** How far the flesh at {@code spot} reaches along {@code direction}, which has length one. */
  public double reach(Spot spot, Vec direction) {
    Side side = spot.side();
    return switch (spot.landmark()) {
      case HEAD, HEAD_BACK, FOREHEAD, CHIN, EAR -> flesh.head().reach(direction);
      case PELVIS, HIP -> furthest(flesh.sections(Bone.PELVIS), direction);
      case LOW_BACK, BELLY -> furthest(flesh.sections(Bone.LUMBAR), direction);
      case BACK, CHEST -> furthest(flesh.sections(Bone.THORAX), direction);
      case FOOT -> flesh.leg(side).get(2).reach(direction);
      case HEEL -> flesh.heel(skeleton.leg(side)).reach(direction);
      case TOES -> flesh.toes(skeleton.leg(side)).reach(direction);
      case SHIN -> flesh.leg(side).get(1).reach(direction);
      case KNEE -> skeleton.leg(side).knee().dot(direction) + m(KNEE_RADIUS);
      case ELBOW -> skeleton.arm(side).elbow().dot(direction) + m(ELBOW_RADIUS);
      case SHOULDER -> skeleton.arm(side).shoulder().dot(direction) + m(SHOULDER_RADIUS);
      case NECK, COLLARBONE, HAND, THIGH, INNER_KNEE, ANKLE -> at(spot).dot(direction);
    };
  }

  private static double furthest(List<Volume> volumes, Vec direction) {
    return volumes.stream().mapToDouble(v -> v.reach(direction)).max().orElse(0);
  }

  private double m(Measure measure) {
    return skeleton.body().metres(measure);
  }

  /** A spot on the mid line. */
  public static Spot centre(Landmark landmark) {
    return new Spot(landmark, Side.CENTRE);
  }
}
