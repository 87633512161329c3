package org.backwise.figure.kinematics;

import static org.backwise.model.motion.JointAngle.*;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;

/** Forward kinematics: the angles of a pose become a skeleton whose hips' middle is at zero. */
final class Posing {

  private static final double RHYTHM_STARTS_DEGREES = 60;

  private final Body body;
  private final Pose pose;

  private Posing(Body body, Pose pose) {
    this.body = body;
    this.pose = pose;
  }

  static Skeleton skeleton(Body body, Motion motion, Pose pose) {
    return new Posing(body, pose).skeleton(base(motion));
  }

  /** How the whole body lies before any angle: on its feet, back, front or side. */
  private static Turn base(Motion motion) {
    return switch (motion.position()) {
      case STANDING, SITTING, WATER, KNEELING, HALF_KNEELING -> Turn.NONE;
      case SUPINE -> Turn.bending(-90);
      case PRONE, ALL_FOURS -> Turn.bending(90);
      case SIDE_LYING -> Turn.leaning(motion.liesOn() == Side.RIGHT ? 90 : -90);
    };
  }

  private Skeleton skeleton(Turn base) {
    Turn pelvis = base.then(Turn.turning(trunk(PELVIS_TURN)));
    pelvis = pelvis.then(Turn.leaning(trunk(PELVIS_LEAN)));
    pelvis = pelvis.then(Turn.bending(trunk(PELVIS_TILT)));
    Chain hips = new Chain(List.of(new Frame(Vec.ZERO, pelvis, body.metres(Measure.PELVIS_LENGTH))));
    Chain lumbar =
        chain(hips.last(), Measure.LUMBAR_LENGTH, 3,
            LUMBAR_FLEXION, LUMBAR_SIDE_BEND, LUMBAR_ROTATION);
    Chain thorax =
        chain(lumbar.last(), Measure.THORAX_LENGTH, 3,
            THORACIC_FLEXION, THORACIC_SIDE_BEND, THORACIC_ROTATION);
    Chain neck =
        chain(thorax.last(), Measure.NECK_LENGTH, 2,
            CERVICAL_FLEXION, CERVICAL_SIDE_BEND, CERVICAL_ROTATION);
    Turn skull = neck.last().turn().then(Turn.bending(trunk(HEAD_NOD)));
    Frame head = new Frame(neck.last().end(), skull, body.metres(Measure.HEAD_CENTRE));
    Frame chest = thorax.last();
    return new Skeleton(
        body, hips, lumbar, thorax, neck, head,
        arm(chest, Side.LEFT), arm(chest, Side.RIGHT),
        leg(pelvis, Side.LEFT), leg(pelvis, Side.RIGHT));
  }

  private Chain chain(
      Frame below, Measure length, int count,
      JointAngle flexion, JointAngle sideBend, JointAngle rotation) {
    Turn step =
        Turn.bending(trunk(flexion) / count)
            .then(Turn.leaning(trunk(sideBend) / count))
            .then(Turn.turning(trunk(rotation) / count));
    List<Frame> links = new ArrayList<>();
    Frame last = below;
    for (int i = 0; i < count; i++) {
      last = new Frame(last.end(), last.turn().then(step), body.metres(length) / count);
      links.add(last);
    }
    return new Chain(links);
  }

  private Arm arm(Frame chest, Side side) {
    double out = side == Side.LEFT ? -1 : 1;
    Turn upper = chest.turn().then(ball(side, SHOULDER_FLEXION, SHOULDER_ABDUCTION, SHOULDER_ROTATION));
    Vec shoulder = shoulder(chest, side, out, elevation(chest.turn(), upper));
    Vec elbow = shoulder.minus(upper.up().times(body.metres(Measure.UPPER_ARM_LENGTH)));
    Turn lower = upper.then(Turn.bending(-degrees(ELBOW_FLEXION, side)));
    Vec wrist = elbow.minus(lower.up().times(body.metres(Measure.FOREARM_LENGTH)));
    Turn hand =
        lower
            .then(Turn.turning(-out * degrees(FOREARM_PRONATION, side)))
            .then(Turn.leaning(out * degrees(WRIST_FLEXION, side)));
    return new Arm(side, shoulder, elbow, wrist, upper, lower, hand);
  }

  private static double elevation(Turn chest, Turn upper) {
    return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, chest.up().dot(upper.up())))));
  }

  private Vec shoulder(Frame chest, Side side, double out, double raised) {
    double rhythm = Math.max(0, raised - RHYTHM_STARTS_DEGREES) * body.girdleRhythm();
    Turn girdle =
        Turn.leaning(-out * (degrees(GIRDLE_ELEVATION, side) + rhythm))
            .then(Turn.turning(-out * degrees(GIRDLE_PROTRACTION, side)));
    Vec clavicle = girdle.apply(new Vec(0, 0, out * body.metres(Measure.SHOULDER_HALF)));
    Vec root = chest.end().minus(chest.turn().up().times(body.metres(Measure.SHOULDER_DROP)));
    return root.plus(chest.turn().apply(clavicle));
  }

  private Leg leg(Turn pelvis, Side side) {
    double out = side == Side.LEFT ? -1 : 1;
    Vec hip = pelvis.right().times(out * body.metres(Measure.HIP_HALF));
    Turn thigh = pelvis.then(ball(side, HIP_FLEXION, HIP_ABDUCTION, HIP_ROTATION));
    Vec knee = hip.minus(thigh.up().times(body.metres(Measure.THIGH_LENGTH)));
    Turn shank = thigh.then(Turn.bending(degrees(KNEE_FLEXION, side)));
    Vec ankle = knee.minus(shank.up().times(body.metres(Measure.SHANK_LENGTH)));
    Turn foot = shank.then(Turn.bending(-degrees(ANKLE_DORSIFLEXION, side)));
    return new Leg(side, hip, knee, ankle, thigh, shank, foot);
  }

  /** A ball joint: flexion about the body's axis, abduction, then rotation about the bone. */
  private Turn ball(Side side, JointAngle flexion, JointAngle abduction, JointAngle rotation) {
    double out = side == Side.LEFT ? -1 : 1;
    return Turn.bending(-degrees(flexion, side))
        .then(Turn.leaning(-out * degrees(abduction, side)))
        .then(Turn.turning(out * degrees(rotation, side)));
  }

  private double trunk(JointAngle angle) {
    return pose.degrees(angle, Side.CENTRE);
  }

  private double degrees(JointAngle angle, Side side) {
    return pose.degrees(angle, side);
  }
}
