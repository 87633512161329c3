package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Way;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Spot;
import org.junit.jupiter.api.Test;

class WayTest {

  private static final double MEETS_METRES = 0.035;
  private static final int STEPS = 24;

  private final Figures figures = new Figures(Content.body());

  @Test
  void everyWayMeetsTheKeyPosesAtItsEnds() {
    List<String> found = new ArrayList<>();
    for (Motion motion : Content.motions()) {
      List<Skeleton> poses = figures.skeletons(motion);
      for (int to = 1; to < poses.size(); to++) {
        Way way = new Way(Content.body(), motion, poses, to - 1, to);
        double off = Math.max(apart(way.at(0), poses.get(to - 1)), apart(way.at(1), poses.get(to)));
        if (off > MEETS_METRES) {
          found.add("%s to pose %d: %.3f".formatted(motion.id(), to, off));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void feetAndHandsThatRestInBothPosesStayOnTheWay() {
    List<String> found = new ArrayList<>();
    for (Motion motion : Content.motions()) {
      List<Skeleton> poses = figures.skeletons(motion);
      Way way = new Way(Content.body(), motion, poses, 0, 1);
      for (Contact contact : motion.poses().get(0).contacts()) {
        if (planted(motion, contact) && drift(way, contact.part()) > 0.02) {
          found.add(
              "%s %s %.3f"
                  .formatted(motion.id(), contact.part().code(), drift(way, contact.part())));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean planted(Motion motion, Contact contact) {
    Landmark part = contact.part().landmark();
    boolean end = part == Landmark.FOOT || part == Landmark.HAND || part == Landmark.TOES;
    return end && motion.poses().get(1).contacts().contains(contact);
  }

  private static double drift(Way way, Spot part) {
    Vec start = new Landmarks(way.at(0)).at(part);
    double most = 0;
    for (int i = 1; i <= STEPS; i++) {
      Vec now = new Landmarks(way.at(i / (double) STEPS)).at(part);
      most = Math.max(most, now.minus(start).length());
    }
    return most;
  }

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
    double most = 0;
    for (Spot spot : Spot.all()) {
      Vec gap = new Landmarks(a).at(spot).minus(new Landmarks(b).at(spot));
      most = Math.max(most, gap.length());
    }
    return most;
  }
}
