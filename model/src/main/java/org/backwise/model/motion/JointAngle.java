package org.backwise.model.motion;

import org.backwise.model.Coded;

/**
 * A joint angle in clinical degrees; zero is standing straight, arms at the sides, palms inwards.
 * Tilt is forwards; lean, side-bend, turn and rotation of the trunk are to the right; rotation of
 * hip and shoulder is outwards.
 */
public enum JointAngle implements Coded {
  PELVIS_TILT(Kind.TRUNK),
  PELVIS_LEAN(Kind.TRUNK_SIDEWAYS),
  PELVIS_TURN(Kind.TRUNK_SIDEWAYS),
  LUMBAR_FLEXION(Kind.TRUNK),
  LUMBAR_SIDE_BEND(Kind.TRUNK_SIDEWAYS),
  LUMBAR_ROTATION(Kind.TRUNK_SIDEWAYS),
  THORACIC_FLEXION(Kind.TRUNK),
  THORACIC_SIDE_BEND(Kind.TRUNK_SIDEWAYS),
  THORACIC_ROTATION(Kind.TRUNK_SIDEWAYS),
  CERVICAL_FLEXION(Kind.TRUNK),
  CERVICAL_SIDE_BEND(Kind.TRUNK_SIDEWAYS),
  CERVICAL_ROTATION(Kind.TRUNK_SIDEWAYS),
  HEAD_NOD(Kind.TRUNK),
  GIRDLE_ELEVATION(Kind.LIMB),
  GIRDLE_PROTRACTION(Kind.LIMB),
  SHOULDER_FLEXION(Kind.LIMB),
  SHOULDER_ABDUCTION(Kind.LIMB),
  SHOULDER_ROTATION(Kind.LIMB),
  ELBOW_FLEXION(Kind.LIMB),
  FOREARM_PRONATION(Kind.LIMB),
  WRIST_FLEXION(Kind.LIMB),
  HIP_FLEXION(Kind.LIMB),
  HIP_ABDUCTION(Kind.LIMB),
  HIP_ROTATION(Kind.LIMB),
  KNEE_FLEXION(Kind.LIMB),
  ANKLE_DORSIFLEXION(Kind.LIMB);

  private enum Kind {
    TRUNK,
    TRUNK_SIDEWAYS,
    LIMB
  }

  private final Kind kind;

  JointAngle(Kind kind) {
    this.kind = kind;
  }

  /** Whether there is one on each side of the body. */
  public boolean sided() {
    return kind == Kind.LIMB;
  }

  /** Whether its sign turns when left and right change places. */
  public boolean turnsWhenMirrored() {
    return kind == Kind.TRUNK_SIDEWAYS;
  }
}
