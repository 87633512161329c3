package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.model.Side;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Motion;
import org.junit.jupiter.api.Test;

class BodyInSceneTest {

  private final Figures figures = new Figures(Content.body());

  @Test
  void theMirrorImageOfAMirrorImageIsTheMotion() {
    for (Motion motion : Content.motions()) {
      assertThat(motion.mirrored().mirrored()).isEqualTo(motion);
    }
  }

  @Test
  void bonesKeepTheirLengthHoweverTheyReach() {
    double thigh = Content.body().metres(Measure.THIGH_LENGTH);
    double forearm = Content.body().metres(Measure.FOREARM_LENGTH);
    for (Motion motion : Content.motions()) {
      for (Skeleton skeleton : figures.skeletons(motion)) {
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
          var leg = skeleton.leg(side);
          var arm = skeleton.arm(side);
          assertThat(leg.knee().minus(leg.hip()).length()).isCloseTo(thigh, within(1e-6));
          assertThat(arm.wrist().minus(arm.elbow()).length())
              .as(motion.id())
              .isCloseTo(forearm, within(1e-6));
        }
      }
    }
  }

  @Test
  void theBodyGoesAlongWithTheFootItSteppedOn() {
    List<Skeleton> poses = figures.skeletons(Content.motion("side-steps-to-music"));
    double together = poses.get(0).pelvis().last().origin().z();
    double closed = poses.get(2).pelvis().last().origin().z();
    assertThat(closed - together).isCloseTo(0.37, within(0.05));
  }
}
