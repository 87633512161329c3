package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Way;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Spot;
import org.junit.jupiter.api.Test;

class WayTest {

  private static final int STEPS = 24;

  private final Figures figures = new Figures(Content.body());

  @Test
  void theHandThatThreadsUnderTheBodyGoesOverTheFloor() {
    Motion motion = Content.motion("thread-the-needle");
    Way way = new Way(Content.body(), motion, figures.skeletons(motion), 0, 1);
    Spot hand = new Spot(Landmark.HAND, org.backwise.model.Side.RIGHT);
    for (int i = 0; i <= STEPS; i++) {
      double height = new Landmarks(way.at(i / (double) STEPS)).at(hand).y();
      assertThat(height).as("step " + i).isGreaterThan(0);
    }
  }

  @Test
  void theWayBackIsTheWayOut() {
    Motion motion = Content.motion("bird-dog");
    List<Skeleton> poses = figures.skeletons(motion);
    Way out = new Way(Content.body(), motion, poses, 0, 1);
    Way back = new Way(Content.body(), motion, poses, 1, 0);
    assertThat(apart(out.at(0.3), back.at(0.7))).isLessThan(0.01);
  }

  private static double apart(Skeleton a, Skeleton b) {
    return new Landmarks(a).furthest(new Landmarks(b));
  }
}
