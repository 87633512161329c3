package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.backwise.model.Side;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;
import org.junit.jupiter.api.Test;

class CourseTest {

  @Test
  void startsAndEndsAtRestAndIsHalfwayAtHalfTime() {
    assertThat(Course.minimumJerk(0)).isZero();
    assertThat(Course.minimumJerk(0.5)).isCloseTo(0.5, within(1e-9));
    assertThat(Course.minimumJerk(1)).isCloseTo(1, within(1e-9));
    assertThat(Course.minimumJerk(0.01)).isLessThan(0.0001);
  }

  @Test
  void anglesLieBetweenThoseOfTheKeyPoses() {
    Motion bridge = Content.motion("bridge");
    Pose half = bridge.poses().get(0).towards(bridge.poses().get(1), 0.5);
    assertThat(half.degrees(JointAngle.PELVIS_TILT, Side.CENTRE)).isCloseTo(-11.5, within(1e-9));
    assertThat(half.degrees(JointAngle.HIP_FLEXION, Side.LEFT)).isCloseTo(22, within(1e-9));
  }
}
