package org.backwise.figure.checks;

import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Solving;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Reach;
import org.backwise.model.motion.Target;

/** Hands and feet come to what they reach for, and stay with what they hold at both ends. */
final class Meeting implements FigureCheck {

  private final double gap;

  Meeting(double gapMetres) {
    this.gap = gapMetres;
  }

  @Override
  public String name() {
    return "meeting";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    List<Pose> poses = shown.motion().poses();
    for (int i = 0; i < poses.size(); i++) {
      Skeleton skeleton = shown.repetition().poses().get(i);
      String when = "in " + poses.get(i).name();
      poses.get(i).reaches().forEach(reach -> meets(skeleton, reach, when, worst));
    }
    shown.repetition().passages().forEach(passage -> onTheWay(passage, worst));
    return worst.faults();
  }

  private void onTheWay(Passage passage, Worst worst) {
    for (Reach reach : passage.from().reaches()) {
      if (passage.to().reaches().contains(reach)) {
        for (int i = 0; i < passage.instants().size(); i++) {
          meets(passage.instants().get(i), reach, passage.when(i), worst);
        }
      }
    }
  }

  private void meets(Skeleton skeleton, Reach reach, String when, Worst worst) {
    Landmarks landmarks = new Landmarks(skeleton);
    Vec target = Solving.target(reach.to(), landmarks);
    String goal = reach.to() instanceof Target.OnBody held ? held.spot().code() : "its point";
    double apart = landmarks.at(reach.part()).minus(target).length();
    String of = reach.part().code();
    worst.add(
        of, apart - gap, () -> "%s is %.0f mm from %s, %s".formatted(of, apart * 1000, goal, when));
  }
}
