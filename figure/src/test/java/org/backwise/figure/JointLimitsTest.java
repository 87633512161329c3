package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.SolvedAngles;
import org.backwise.model.Side;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.JointLimit;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;
import org.junit.jupiter.api.Test;

class JointLimitsTest {

  private static final double TOLERANCE_DEGREES = 10;

  private final Figures figures = new Figures(Content.body());
  private final Map<JointAngle, JointLimit> limits =
      Content.limits().stream().collect(Collectors.toMap(JointLimit::angle, Function.identity()));

  @Test
  void everyAngleHasALimit() {
    assertThat(limits.keySet()).containsExactlyInAnyOrder(JointAngle.values());
  }

  @Test
  void writtenAnglesStayWithinTheLimits() {
    List<String> found = new ArrayList<>();
    for (Motion motion : Content.motions()) {
      for (Pose pose : motion.poses()) {
        for (Side side : List.of(Side.CENTRE, Side.LEFT, Side.RIGHT)) {
          pose.anglesOf(side)
              .forEach((angle, value) -> check(found, motion, pose, angle, value, 0));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void kneesElbowsAndAnklesStayWithinTheLimitsWhenHandsAndFeetReach() {
    List<String> found = new ArrayList<>();
    for (Motion motion : Content.motions()) {
      List<Skeleton> skeletons = figures.skeletons(motion);
      for (int i = 0; i < skeletons.size(); i++) {
        Pose pose = motion.poses().get(i);
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
          SolvedAngles.of(skeletons.get(i), side)
              .forEach(
                  (angle, value) -> check(found, motion, pose, angle, value, TOLERANCE_DEGREES));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private void check(
      List<String> found, Motion motion, Pose pose, JointAngle angle, double value, double more) {
    JointLimit limit = java.util.Objects.requireNonNull(limits.get(angle));
    if (value < limit.loadedLeast() - more || value > limit.loadedMost() + more) {
      found.add(
          "%s %s: %s %.0f is not within %.0f to %.0f"
              .formatted(
                  motion.id(),
                  pose.name(),
                  angle.code(),
                  value,
                  limit.loadedLeast(),
                  limit.loadedMost()));
    }
  }
}
