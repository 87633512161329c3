package org.backwise.figure.checks;

import java.util.List;
import java.util.Set;
import org.backwise.figure.kinematics.Held;
import org.backwise.figure.kinematics.Solving;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Reach;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Target;

/** What rests on a surface, or holds a fixed point, at both ends of a way stays there on it. */
final class Planted implements FigureCheck {

  private static final Set<Landmark> STAY =
      Set.of(Landmark.FOOT, Landmark.TOES, Landmark.HAND, Landmark.KNEE, Landmark.ELBOW);

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
    for (Passage passage : shown.repetition().passages()) {
      if (!shown.motion().walks()) {
        rests(passage, worst);
      }
      for (Reach reach : passage.from().reaches()) {
        if (reach.to() instanceof Target.At && passage.to().reaches().contains(reach)) {
          stays(passage, reach.part(), worst);
        }
      }
    }
    return worst.faults();
  }

  private void rests(Passage passage, Worst worst) {
    for (Contact contact : passage.from().contacts()) {
      if (passage.to().contacts().contains(contact)
          && STAY.contains(contact.part().landmark())
          && Held.stays(contact, passage.from(), passage.to())) {
        stays(passage, contact.part(), worst);
      }
    }
  }

  private void stays(Passage passage, Spot part, Worst worst) {
    Vec start = Solving.rest(passage.instants().get(0), part);
    for (int i = 1; i < passage.instants().size(); i++) {
      double moved = Solving.rest(passage.instants().get(i), part).minus(start).length();
      String told = "%s drifts %.0f mm, %s";
      String when = passage.when(i);
      worst.add(part.code(), moved - drift, () -> told.formatted(part.code(), moved * 1000, when));
    }
  }
}
