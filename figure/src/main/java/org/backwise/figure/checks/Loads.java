package org.backwise.figure.checks;

import java.util.HashSet;
import java.util.Set;
import org.backwise.model.Side;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Prop;
import org.backwise.model.motion.Reach;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Target;

/** The limbs that body weight, a thing or one's own hand carries on a way. */
record Loads(Set<String> limbs) {

  static Loads of(Motion motion, Passage passage) {
    Set<String> limbs = new HashSet<>();
    for (Pose pose : new Pose[] {passage.from(), passage.to()}) {
      for (Contact contact : pose.contacts()) {
        add(limbs, contact.part());
      }
      for (Reach reach : pose.reaches()) {
        add(limbs, reach.part());
        if (reach.to() instanceof Target.OnBody held) {
          add(limbs, held.spot());
        }
      }
    }
    for (Prop prop : motion.props()) {
      prop.along().forEach(spot -> add(limbs, spot));
    }
    return new Loads(Set.copyOf(limbs));
  }

  private static void add(Set<String> limbs, Spot spot) {
    boolean arm = spot.landmark() == Landmark.HAND || spot.landmark() == Landmark.ELBOW;
    if (arm || spot.landmark().ordinal() >= Landmark.HIP.ordinal()) {
      limbs.add(limb(arm, spot.side()));
    }
  }

  /** Whether the joint carries more than its own limb. */
  boolean on(JointAngle angle, Side side) {
    return limbs.contains(limb(angle.ordinal() < JointAngle.HIP_FLEXION.ordinal(), side));
  }

  private static String limb(boolean arm, Side side) {
    return side.code() + (arm ? "-arm" : "-leg");
  }
}
