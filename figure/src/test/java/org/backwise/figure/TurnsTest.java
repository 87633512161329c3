package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.View;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final double ALONG = 0.9;

  private final Figures figures = new Figures(Content.body());

  @Test
  void nobodyWhoLiesIsLookedAtAlongTheBody() {
    for (Motion motion : Content.motions()) {
      if (motion.position().lying()) {
        Skeleton start = figures.skeletons(motion).get(0);
        Vec spine = start.thorax().last().turn().up();
        boolean ahead = Math.abs(spine.x()) > ALONG;
        boolean aside = Math.abs(spine.z()) > ALONG;
        assertThat(ahead && motion.turns().contains(View.FRONT)).as(motion.id()).isFalse();
        assertThat(aside && motion.turns().contains(View.SIDE)).as(motion.id()).isFalse();
      }
    }
  }
}
