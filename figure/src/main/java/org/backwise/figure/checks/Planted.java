package org.backwise.figure.checks;

import java.util.List;
import java.util.Set;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Reach;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Target;

/** What rests on a surface, or holds a fixed point, at both ends of a way stays there on it. */
final class Planted implements FigureCheck {

  private static final Set<Landmark> STAY =
      Set.of(Landmark.FOOT, Landmark.TOES, Landmark.HAND, Landmark.KNEE);

  private final double drift;

  Planted(double driftMetres) {
    this.drift = driftMetres;
  }

  @Override
  public String name() {
    return "planted";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    if (shown.motion().walks()) {
      return List.of();
    }
    for (Passage passage : shown.repetition().passages()) {
      for (Contact contact : passage.from().contacts()) {
        if (stays(contact, passage) && passage.to().contacts().contains(contact)) {
          stays(passage, contact.part(), worst);
        }
      }
      for (Reach reach : passage.from().reaches()) {
        if (reach.to() instanceof Target.At && passage.to().reaches().contains(reach)) {
          stays(passage, reach.part(), worst);
        }
      }
    }
    return worst.faults();
  }

  /** An elbow stays where it places the body. */
  private static boolean stays(Contact contact, Passage passage) {
    return STAY.contains(contact.part().landmark())
        || contact.part().landmark() == Landmark.ELBOW
            && contact.equals(passage.to().contacts().get(0));
  }

  private void stays(Passage passage, Spot part, Worst worst) {
    Vec start = place(passage.instants().get(0), part);
    for (int i = 1; i < passage.instants().size(); i++) {
      double moved = place(passage.instants().get(i), part).minus(start).length();
      String told = "%s drifts %.0f mm, %s";
      String when = passage.when(i);
      worst.add(part.code(), moved - drift, () -> told.formatted(part.code(), moved * 1000, when));
    }
  }

  /** Of a knee the joint, for its skin rolls. */
  private static Vec place(Skeleton skeleton, Spot part) {
    return part.landmark() == Landmark.KNEE
        ? skeleton.leg(part.side()).knee()
        : new Landmarks(skeleton).at(part);
  }
}
