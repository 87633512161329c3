package org.backwise.figure.checks;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.JointTurns;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;

/**
 * No joint turns too fast or flips. A jerk is the third difference of a joint's turn over the even
 * steps of a way, so that it tells a flip whatever the tempo.
 */
final class Pace implements FigureCheck {

  private final double speed;
  private final double jerk;

  Pace(Bounds.Pace bounds) {
    this.speed = bounds.degreesPerSecond();
    this.jerk = bounds.jerkDegrees();
  }

  @Override
  public String name() {
    return "pace";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    for (Passage passage : shown.repetition().passages()) {
      for (JointTurns.Joint joint : JointTurns.all()) {
        check(passage, joint, worst);
      }
    }
    return worst.faults();
  }

  private void check(Passage passage, JointTurns.Joint joint, Worst worst) {
    double step = passage.seconds() / (passage.instants().size() - 1);
    List<Vec> turns = turns(passage.instants(), joint);
    for (int i = 0; i < turns.size(); i++) {
      double now = turns.get(i).length() / step;
      String told = "%s turns at %.0f degrees a second, %s";
      String when = passage.when(i);
      worst.add(
          joint.name() + " speed", now - speed, () -> told.formatted(joint.name(), now, when));
    }
    for (int i = 2; i < turns.size(); i++) {
      Vec change = turns.get(i).minus(turns.get(i - 1).times(2)).plus(turns.get(i - 2));
      double now = change.length();
      String told = "%s jerks by %.1f degrees, %s";
      String when = passage.when(i);
      worst.add(joint.name() + " jerk", now - jerk, () -> told.formatted(joint.name(), now, when));
    }
  }

  private static List<Vec> turns(List<Skeleton> instants, JointTurns.Joint joint) {
    List<Vec> turns = new ArrayList<>();
    for (int i = 1; i < instants.size(); i++) {
      turns.add(JointTurns.between(instants.get(i - 1), instants.get(i), joint));
    }
    return turns;
  }
}
