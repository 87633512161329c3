package org.backwise.figure;

import java.util.EnumMap;
import java.util.Map;
import org.backwise.model.Side;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Pose;

/** The way from one key pose to the next: joint angles follow a minimum-jerk course. */
public final class Course {

  private Course() {}

  /**
   * How far one is on the way after {@code time} of it, both from 0 to 1; starts and ends at rest
   * (Flash and Hogan 1985).
   */
  public static double minimumJerk(double time) {
    double t = Math.max(0, Math.min(1, time));
    return t * t * t * (10 + t * (6 * t - 15));
  }

  /** The pose after {@code time} (0 to 1) of the way; contacts are those both poses share. */
  public static Pose between(Pose from, Pose to, double time) {
    double share = minimumJerk(time);
    return new Pose(
        from.name() + "-" + to.name(),
        blend(from, to, Side.CENTRE, share),
        blend(from, to, Side.LEFT, share),
        blend(from, to, Side.RIGHT, share),
        to.contacts().stream()
            .filter(c -> from.contacts().contains(c) || c.equals(to.contacts().get(0)))
            .toList(),
        to.reaches().stream().filter(from.reaches()::contains).toList());
  }

  private static Map<JointAngle, Double> blend(Pose from, Pose to, Side side, double share) {
    Map<JointAngle, Double> angles = new EnumMap<>(JointAngle.class);
    from.anglesOf(side).forEach((angle, value) -> angles.put(angle, value * (1 - share)));
    to.anglesOf(side).forEach((angle, value) -> angles.merge(angle, value * share, Double::sum));
    return angles;
  }
}
