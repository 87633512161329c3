package org.backwise.figure.kinematics;

import static org.backwise.model.motion.JointAngle.*;
import static org.backwise.model.motion.Measure.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.model.Side;
import org.backwise.model.exercise.Position;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;

/**
 * The joints of a pose by homogeneous matrices, written from the table of angles in {@code
 * docs/figures.md}. The frames of bones by their name; each stands at the bone's nearer joint.
 */
final class SecondBody {

  private static final int AHEAD = 0;
  private static final int UP = 1;
  private static final int RIGHT = 2;

  private final Body body;
  private final Pose pose;
  private final Map<String, Matrix> frames = new LinkedHashMap<>();

  private SecondBody(Body body, Pose pose) {
    this.body = body;
    this.pose = pose;
  }

  static Map<String, Matrix> frames(Body body, Motion motion, Pose pose) {
    SecondBody second = new SecondBody(body, pose);
    second.stand(lain(motion));
    return second.frames;
  }

  private static Matrix lain(Motion motion) {
    Position position = motion.position();
    Matrix up = Matrix.identity();
    if (position == Position.SUPINE) {
      return up.turned(RIGHT, 90);
    }
    if (position == Position.PRONE || position == Position.ALL_FOURS) {
      return up.turned(RIGHT, -90);
    }
    int over = motion.liesOn() == Side.RIGHT ? 90 : -90;
    return position == Position.SIDE_LYING ? up.turned(AHEAD, over) : up;
  }

  private void stand(Matrix base) {
    Matrix pelvis =
        base.turned(UP, -trunk(PELVIS_TURN))
            .turned(AHEAD, trunk(PELVIS_LEAN))
            .turned(RIGHT, -trunk(PELVIS_TILT));
    frames.put("pelvis", pelvis);
    Matrix spine = pelvis.moved(0, metres(PELVIS_LENGTH), 0);
    spine = bent(spine, 3, LUMBAR_LENGTH, LUMBAR_FLEXION, LUMBAR_SIDE_BEND, LUMBAR_ROTATION);
    spine = bent(spine, 3, THORAX_LENGTH, THORACIC_FLEXION, THORACIC_SIDE_BEND, THORACIC_ROTATION);
    Matrix chest = spine;
    frames.put("chest", chest);
    Matrix neck =
        bent(spine, 2, NECK_LENGTH, CERVICAL_FLEXION, CERVICAL_SIDE_BEND, CERVICAL_ROTATION);
    frames.put("head", neck.turned(RIGHT, -trunk(HEAD_NOD)));
    for (Side side : new Side[] {Side.LEFT, Side.RIGHT}) {
      leg(pelvis, side);
      arm(chest, side);
    }
  }

  private Matrix bent(
      Matrix from,
      int links,
      Measure length,
      JointAngle flexion,
      JointAngle bend,
      JointAngle turn) {
    Matrix spine = from;
    for (int i = 0; i < links; i++) {
      spine =
          spine
              .turned(RIGHT, -trunk(flexion) / links)
              .turned(AHEAD, trunk(bend) / links)
              .turned(UP, -trunk(turn) / links)
              .moved(0, metres(length) / links, 0);
    }
    return spine;
  }

  private void leg(Matrix pelvis, Side side) {
    int out = side == Side.LEFT ? -1 : 1;
    Matrix thigh =
        ball(
            pelvis.moved(0, 0, out * metres(HIP_HALF)),
            side,
            HIP_FLEXION,
            HIP_ABDUCTION,
            HIP_ROTATION);
    Matrix shank =
        thigh.moved(0, -metres(THIGH_LENGTH), 0).turned(RIGHT, -limb(KNEE_FLEXION, side));
    Matrix foot =
        shank.moved(0, -metres(SHANK_LENGTH), 0).turned(RIGHT, limb(ANKLE_DORSIFLEXION, side));
    put(side, "thigh", thigh, "shank", shank, "foot", foot);
  }

  private void arm(Matrix chest, Side side) {
    int out = side == Side.LEFT ? -1 : 1;
    Matrix loose = ball(chest, side, SHOULDER_FLEXION, SHOULDER_ABDUCTION, SHOULDER_ROTATION);
    Matrix root =
        chest
            .moved(0, -metres(SHOULDER_DROP), 0)
            .turned(AHEAD, -out * (limb(GIRDLE_ELEVATION, side) + rhythm(chest, loose)))
            .turned(UP, out * limb(GIRDLE_PROTRACTION, side))
            .moved(0, 0, out * metres(SHOULDER_HALF));
    Matrix upper = at(loose, root.place());
    Matrix lower =
        upper.moved(0, -metres(UPPER_ARM_LENGTH), 0).turned(RIGHT, limb(ELBOW_FLEXION, side));
    Matrix hand =
        lower
            .moved(0, -metres(FOREARM_LENGTH), 0)
            .turned(UP, out * limb(FOREARM_PRONATION, side))
            .turned(AHEAD, out * limb(WRIST_FLEXION, side));
    put(side, "upper arm", upper, "forearm", lower, "hand", hand);
  }

  /** The girdle rises with the arm, from 60 degrees on. */
  private double rhythm(Matrix chest, Matrix arm) {
    double cosine = 0;
    for (int i = 0; i < 3; i++) {
      cosine += chest.axis(UP)[i] * arm.axis(UP)[i];
    }
    double raised = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    return Math.max(0, raised - 60) * body.girdleRhythm();
  }

  private static Matrix at(Matrix turn, double[] place) {
    double[][] m = new double[4][];
    for (int row = 0; row < 4; row++) {
      m[row] = turn.m()[row].clone();
    }
    for (int row = 0; row < 3; row++) {
      m[row][3] = place[row];
    }
    return new Matrix(m);
  }

  private Matrix ball(Matrix at, Side side, JointAngle flexion, JointAngle away, JointAngle turn) {
    int out = side == Side.LEFT ? -1 : 1;
    return at.turned(RIGHT, limb(flexion, side))
        .turned(AHEAD, -out * limb(away, side))
        .turned(UP, -out * limb(turn, side));
  }

  private void put(Side side, String a, Matrix am, String b, Matrix bm, String c, Matrix cm) {
    frames.put(side.code() + " " + a, am);
    frames.put(side.code() + " " + b, bm);
    frames.put(side.code() + " " + c, cm);
  }

  private double metres(Measure measure) {
    return body.metres(measure);
  }

  private double trunk(JointAngle angle) {
    return pose.degrees(angle, Side.CENTRE);
  }

  private double limb(JointAngle angle, Side side) {
    return pose.degrees(angle, side);
  }
}
