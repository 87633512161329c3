package org.backwise.figure.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.backwise.model.Side;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.JointLimit;
import org.backwise.model.motion.Pose;

/**
 * The figure's angles that are one motion of the spine. The neck bends low and high: what either
 * does counts, and what they do together.
 */
record SpineAngles(List<JointAngle> angles, SpineMotion motion) {

  static SpineAngles of(Segment segment, SpineMotion motion) {
    return new SpineAngles(angles(segment, motion), motion);
  }

  private static List<JointAngle> angles(Segment segment, SpineMotion motion) {
    return switch (motion) {
      case FLEXION, EXTENSION -> bends(segment);
      case ROTATION ->
          List.of(
              switch (segment) {
                case LUMBAR -> JointAngle.LUMBAR_ROTATION;
                case THORACIC -> JointAngle.THORACIC_ROTATION;
                case CERVICAL -> JointAngle.CERVICAL_ROTATION;
              });
      case SIDE_BEND ->
          List.of(
              switch (segment) {
                case LUMBAR -> JointAngle.LUMBAR_SIDE_BEND;
                case THORACIC -> JointAngle.THORACIC_SIDE_BEND;
                case CERVICAL -> JointAngle.CERVICAL_SIDE_BEND;
              });
    };
  }

  private static List<JointAngle> bends(Segment segment) {
    return switch (segment) {
      case LUMBAR -> List.of(JointAngle.LUMBAR_FLEXION);
      case THORACIC -> List.of(JointAngle.THORACIC_FLEXION);
      case CERVICAL -> List.of(JointAngle.CERVICAL_FLEXION, JointAngle.HEAD_NOD);
    };
  }

  /** How far a pose goes that way. */
  double degrees(Pose pose) {
    double sum = each(pose).sum();
    return Math.max(way(sum), each(pose).map(this::way).max().orElse(0));
  }

  private DoubleStream each(Pose pose) {
    return angles.stream().mapToDouble(angle -> pose.degrees(angle, Side.CENTRE));
  }

  private double way(double degrees) {
    return switch (motion) {
      case FLEXION -> degrees;
      case EXTENSION -> -degrees;
      case SIDE_BEND, ROTATION -> Math.abs(degrees);
    };
  }

  /** How far the joints go that way. */
  double most(Map<JointAngle, JointLimit> limits) {
    return angles.stream()
        .mapToDouble(
            angle ->
                motion == SpineMotion.EXTENSION
                    ? -limits.get(angle).least()
                    : limits.get(angle).most())
        .sum();
  }
}
