package org.backwise.figure.kinematics;

import static org.backwise.model.motion.Measure.ANKLE_HEIGHT;
import static org.backwise.model.motion.Measure.ANKLE_RADIUS;
import static org.backwise.model.motion.Measure.CALF_RADIUS;
import static org.backwise.model.motion.Measure.ELBOW_RADIUS;
import static org.backwise.model.motion.Measure.FOOT_LENGTH;
import static org.backwise.model.motion.Measure.HEAD_FORWARD;
import static org.backwise.model.motion.Measure.HEAD_RADIUS;
import static org.backwise.model.motion.Measure.HEEL_RADIUS;
import static org.backwise.model.motion.Measure.HIP_RADIUS;
import static org.backwise.model.motion.Measure.JAW_RADIUS;
import static org.backwise.model.motion.Measure.KNEE_RADIUS;
import static org.backwise.model.motion.Measure.NECK_RADIUS;
import static org.backwise.model.motion.Measure.SHOULDER_RADIUS;
import static org.backwise.model.motion.Measure.TOE_RADIUS;
import static org.backwise.model.motion.Measure.WRIST_RADIUS;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Bone;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.TrunkSection;

/** The round shapes that a skeleton carries. */
public final class Flesh {

  private static final double CALF_AT = 0.28;
  private static final double HEEL_BEHIND_ANKLE = 0.12;
  private static final double TOES_BEFORE_ANKLE = 0.62;

  private final Skeleton skeleton;
  private final Body body;

  public Flesh(Skeleton skeleton) {
    this.skeleton = skeleton;
    this.body = skeleton.body();
  }

  /** Every part. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(trunk());
    parts.add(neck());
    parts.add(head());
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      parts.addAll(arm(side));
      parts.addAll(leg(side));
    }
    return parts;
  }

  /** Pelvis to shoulders. */
  public Part trunk() {
    return new Part(Bone.THORAX, Side.CENTRE, chained(sections(null)));
  }

  /** The trunk's ovals on one bone; all of them for null. */
  List<Volume> sections(@org.jspecify.annotations.Nullable Bone bone) {
    List<Volume> ovals = new ArrayList<>();
    for (TrunkSection section : body.trunk()) {
      if (bone == null || section.bone() == bone) {
        ovals.add(oval(section));
      }
    }
    return ovals;
  }

  private Volume oval(TrunkSection section) {
    double stature = body.statureMetres();
    Frame at = chain(section.bone()).at(section.along());
    if (section.along() < 0) {
      Frame frame = skeleton.pelvis().last();
      at = new Frame(frame.at(section.along()), frame.turn(), 0);
    }
    Vec centre = at.origin().plus(at.turn().ahead().times(section.ahead() * stature));
    return new Volume.Oval(
        centre,
        at.turn().right().times(section.halfWidth() * stature),
        at.turn().ahead().times(section.halfDepth() * stature));
  }

  private Chain chain(Bone bone) {
    return bone == Bone.PELVIS
        ? skeleton.pelvis()
        : bone == Bone.LUMBAR ? skeleton.lumbar() : skeleton.thorax();
  }

  public Part neck() {
    double radius = m(NECK_RADIUS);
    Volume low = new Volume.Ball(skeleton.thorax().at(0.93).origin(), radius * 1.15);
    Volume mid = new Volume.Ball(skeleton.neck().at(0.5).origin(), radius);
    Volume high = new Volume.Ball(skeleton.head().origin(), radius);
    return new Part(Bone.NECK, Side.CENTRE, chained(List.of(low, mid, high)));
  }

  public Part head() {
    List<Volume> skull = List.of(new Volume.Ball(skull(), m(HEAD_RADIUS)), jaw());
    return new Part(Bone.HEAD, Side.CENTRE, List.of(skull, nose()));
  }

  /** The middle of the skull. */
  public Vec skull() {
    Frame head = skeleton.head();
    return head.end().plus(head.turn().ahead().times(m(HEAD_FORWARD)));
  }

  Volume.Ball jaw() {
    return new Volume.Ball(onHead(0.42, -0.62, 0), m(JAW_RADIUS));
  }

  private List<Volume> nose() {
    return List.of(
        new Volume.Ball(onHead(0.86, 0.05, 0), m(HEAD_RADIUS) * 0.14),
        new Volume.Ball(onHead(1.06, -0.2, 0), m(HEAD_RADIUS) * 0.14));
  }

  /** A place on or in the head, in head radii from the skull's middle. */
  public Vec onHead(double ahead, double up, double right) {
    Turn turn = skeleton.head().turn();
    return skull().plus(turn.apply(new Vec(ahead, up, right).times(m(HEAD_RADIUS))));
  }

  /** Upper arm, forearm and hand. */
  public List<Part> arm(Side side) {
    Arm arm = skeleton.arm(side);
    Volume elbow = new Volume.Ball(arm.elbow(), m(ELBOW_RADIUS));
    Volume wrist = new Volume.Ball(arm.wrist(), m(WRIST_RADIUS));
    Volume shoulder = new Volume.Ball(arm.shoulder(), m(SHOULDER_RADIUS));
    Volume belly = new Volume.Ball(arm.elbow().towards(arm.wrist(), 0.25), m(ELBOW_RADIUS) * 1.04);
    return List.of(
        new Part(Bone.UPPER_ARM, side, chained(List.of(shoulder, elbow))),
        new Part(Bone.FOREARM, side, chained(List.of(elbow, belly, wrist))),
        new Hand(body, arm).open());
  }

  /** The hand closed round something. */
  public Part fist(Side side) {
    return new Hand(body, skeleton.arm(side)).closed();
  }

  /** Thigh, shank and foot. */
  public List<Part> leg(Side side) {
    Leg leg = skeleton.leg(side);
    Volume hip = new Volume.Ball(leg.hip(), m(HIP_RADIUS));
    Volume knee = new Volume.Ball(leg.knee(), m(KNEE_RADIUS));
    Vec calfAt = leg.knee().towards(leg.ankle(), CALF_AT);
    Vec back = leg.shank().ahead().times(-0.2 * m(CALF_RADIUS));
    Volume calf = new Volume.Ball(calfAt.plus(back), m(CALF_RADIUS));
    Volume ankle = new Volume.Ball(leg.ankle(), m(ANKLE_RADIUS));
    return List.of(
        new Part(Bone.THIGH, side, chained(List.of(hip, knee))),
        new Part(Bone.SHANK, side, chained(List.of(knee, calf, ankle))),
        new Part(Bone.FOOT, side, foot(leg, ankle)));
  }

  private List<List<Volume>> foot(Leg leg, Volume ankle) {
    Volume instep = new Volume.Ball(onFoot(leg, 0.4, TOE_RADIUS), m(TOE_RADIUS) * 1.5);
    return List.of(List.of(ankle, heel(leg), instep), List.of(instep, toes(leg)));
  }

  Volume.Ball heel(Leg leg) {
    return new Volume.Ball(onFoot(leg, -HEEL_BEHIND_ANKLE, HEEL_RADIUS), m(HEEL_RADIUS));
  }

  Volume.Ball toes(Leg leg) {
    return new Volume.Ball(onFoot(leg, TOES_BEFORE_ANKLE, TOE_RADIUS), m(TOE_RADIUS));
  }

  private Vec onFoot(Leg leg, double ahead, Measure aboveSole) {
    Vec inFoot = new Vec(ahead * m(FOOT_LENGTH), m(aboveSole) - m(ANKLE_HEIGHT), 0);
    return leg.ankle().plus(leg.foot().apply(inFoot));
  }

  private static List<List<Volume>> chained(List<Volume> volumes) {
    List<List<Volume>> hulls = new ArrayList<>();
    for (int i = 1; i < volumes.size(); i++) {
      hulls.add(List.of(volumes.get(i - 1), volumes.get(i)));
    }
    return hulls;
  }

  private double m(Measure measure) {
    return body.metres(measure);
  }
}
