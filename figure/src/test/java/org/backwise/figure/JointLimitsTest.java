package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.JointLimit;
import org.junit.jupiter.api.Test;

class JointLimitsTest {

  @Test
  void everyAngleHasALimit() {
    assertThat(Content.limits())
        .extracting(JointLimit::angle)
        .containsExactlyInAnyOrder(JointAngle.values());
  }

  @Test
  void loadWidensALimit() {
    for (JointLimit limit : Content.limits()) {
      assertThat(limit.loadedLeast()).as(limit.angle().code()).isLessThanOrEqualTo(limit.least());
      assertThat(limit.loadedMost()).as(limit.angle().code()).isGreaterThanOrEqualTo(limit.most());
    }
  }
}
