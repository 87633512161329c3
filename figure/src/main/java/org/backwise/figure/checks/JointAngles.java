package org.backwise.figure.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backwise.figure.kinematics.SolvedAngles;
import org.backwise.model.Side;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.JointLimit;
import org.backwise.model.motion.Pose;

/** Every joint stays within its limits; within the wider ones where it is loaded. */
final class JointAngles implements FigureCheck {

  private final Map<JointAngle, JointLimit> limits = new EnumMap<>(JointAngle.class);
  private final double tolerance;

  JointAngles(List<JointLimit> limits, double toleranceDegrees) {
    limits.forEach(limit -> this.limits.put(limit.angle(), limit));
    this.tolerance = toleranceDegrees;
  }

  @Override
  public String name() {
    return "joints";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    for (Passage passage : shown.repetition().passages()) {
      Loads loads = Loads.of(shown.motion(), passage);
      written(passage.from(), loads, worst);
      written(passage.to(), loads, worst);
      for (int i = 0; i < passage.instants().size(); i++) {
        solved(passage, i, loads, worst);
      }
    }
    return worst.faults();
  }

  private void written(Pose pose, Loads loads, Worst worst) {
    for (Side side : List.of(Side.CENTRE, Side.LEFT, Side.RIGHT)) {
      pose.anglesOf(side)
          .forEach(
              (angle, value) ->
                  check(worst, angle, side, loads, value, 0, "in " + pose.name() + ", as written"));
    }
  }

  private void solved(Passage passage, int instant, Loads loads, Worst worst) {
    Pose written = passage.written(instant);
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      SolvedAngles.of(passage.instants().get(instant), side, written)
          .forEach(
              (angle, value) ->
                  check(worst, angle, side, loads, value, tolerance, passage.when(instant)));
    }
  }

  private void check(
      Worst worst,
      JointAngle angle,
      Side side,
      Loads loads,
      double value,
      double more,
      String when) {
    JointLimit limit = limits.get(angle);
    if (limit == null) {
      return;
    }
    boolean loaded = loads.on(angle, side);
    double least = loaded ? limit.loadedLeast() : limit.least();
    double most = loaded ? limit.loadedMost() : limit.most();
    double excess = Math.max(least - more - value, value - most - more);
    String of = side == Side.CENTRE ? angle.code() : side.code() + " " + angle.code();
    String told = "%s is %.0f degrees %s, not within %.0f to %.0f";
    worst.add(of, excess, () -> told.formatted(of, value, when, least, most));
  }
}
