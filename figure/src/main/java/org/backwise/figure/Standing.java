package org.backwise.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.model.Side;
import org.backwise.model.exercise.Position;
import org.backwise.model.motion.Breath;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.MotionPhase;
import org.backwise.model.motion.PhaseKind;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Support;
import org.backwise.model.motion.View;

/** Somebody who just stands, arms a little away, so that every part can be pointed at. */
final class Standing {

  private static final Map<JointAngle, Double> LIMBS = limbs();

  private Standing() {}

  private static Map<JointAngle, Double> limbs() {
    Map<JointAngle, Double> limbs = new EnumMap<>(JointAngle.class);
    limbs.put(JointAngle.SHOULDER_ABDUCTION, 9.0);
    limbs.put(JointAngle.FOREARM_PRONATION, -60.0);
    limbs.put(JointAngle.HIP_ABDUCTION, 3.0);
    return limbs;
  }

  static Motion seen(View view) {
    Contact foot = new Contact(new Spot(Landmark.FOOT, Side.RIGHT), Support.FLOOR);
    Pose pose = new Pose("standing", Map.of(), LIMBS, LIMBS, List.of(foot), List.of(), Set.of());
    return new Motion(
        "standing",
        Position.STANDING,
        Side.CENTRE,
        Side.BOTH,
        view,
        null,
        false,
        false,
        List.of(pose, pose),
        List.of(new MotionPhase(PhaseKind.HOLD, pose.name(), 1, Breath.EASY)),
        List.of(),
        List.of(),
        List.of(),
        List.of(0));
  }
}
