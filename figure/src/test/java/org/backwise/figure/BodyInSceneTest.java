package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Flesh;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Part;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.Side;
import org.backwise.model.exercise.Position;
import org.backwise.model.motion.Contact;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Support;
import org.junit.jupiter.api.Test;

class BodyInSceneTest {

  /** Flesh gives way and mats are soft. */
  private static final double SINKS_METRES = 0.035;

  private static final double DRIFTS_METRES = 0.02;

  private final Figures figures = new Figures(Content.body());

  @Test
  void nothingIsUnderTheFloorOrTheBed() {
    List<String> found = new ArrayList<>();
    for (Motion motion : Content.motions()) {
      List<Skeleton> skeletons = figures.skeletons(motion);
      for (int i = 0; i < skeletons.size(); i++) {
        double ground = ground(motion.poses().get(i)) - SINKS_METRES;
        for (Part part : new Flesh(skeletons.get(i)).parts()) {
          double lowest = -part.reach(Vec.UP.times(-1));
          if (lowest < ground) {
            found.add(
                "%s %s %s %s is %.3f under"
                    .formatted(motion.id(), i, part.bone(), part.side(), ground - lowest));
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private double ground(Pose pose) {
    boolean onBed = pose.contacts().stream().anyMatch(c -> c.on() == Support.BED);
    return onBed ? Content.body().metres(Measure.BED_HEIGHT) : 0;
  }

  @Test
  void whatIsPlantedInTheStartDoesNotDrift() {
    List<String> found = new ArrayList<>();
    for (Motion motion : Content.motions()) {
      List<Skeleton> skeletons = figures.skeletons(motion);
      for (Contact contact : motion.poses().get(1).contacts()) {
        Landmark mark = contact.part().landmark();
        boolean planted = mark == Landmark.FOOT || mark == Landmark.HAND || mark == Landmark.KNEE;
        if (planted && motion.poses().get(0).contacts().contains(contact)) {
          Vec start = rest(skeletons.get(0), contact.part());
          Vec end = rest(skeletons.get(1), contact.part());
          double drift = end.minus(start).length();
          if (drift > DRIFTS_METRES) {
            found.add("%s %s %.3f".formatted(motion.id(), contact.part().code(), drift));
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static Vec rest(Skeleton skeleton, Spot part) {
    return part.landmark() == Landmark.KNEE
        ? skeleton.leg(part.side()).knee()
        : new Landmarks(skeleton).at(part);
  }

  @Test
  void lyingFiguresLieAndUprightOnesAreUpright() {
    for (Motion motion : Content.motions()) {
      Skeleton start = figures.skeletons(motion).get(0);
      double rise = start.thorax().last().end().y() - start.pelvis().last().origin().y();
      if (motion.position().lying()) {
        assertThat(Math.abs(rise)).as(motion.id()).isLessThan(0.25);
      } else if (motion.position().upright()) {
        assertThat(rise).as(motion.id()).isGreaterThan(0.4);
      }
    }
  }

  @Test
  void facesPointAsThePositionSays() {
    for (Motion motion : Content.motions()) {
      Vec chest = figures.skeletons(motion).get(0).thorax().last().turn().ahead();
      if (motion.position() == Position.SUPINE) {
        assertThat(chest.y()).as(motion.id()).isGreaterThan(0.8);
      } else if (motion.position() == Position.PRONE || motion.position() == Position.ALL_FOURS) {
        assertThat(chest.y()).as(motion.id()).isLessThan(-0.4);
      } else if (motion.position() == Position.SIDE_LYING) {
        assertThat(Math.abs(chest.y())).as(motion.id()).isLessThan(0.3);
      }
    }
  }

  @Test
  void sittingFiguresSitWithThighsLevelAndFeetLow() {
    for (Motion motion : Content.motions()) {
      if (motion.position() == Position.SITTING && onSeat(motion.poses().get(0))) {
        Skeleton start = figures.skeletons(motion).get(0);
        double knee = start.rightLeg().knee().y();
        assertThat(knee).as(motion.id()).isCloseTo(start.rightLeg().hip().y(), within(0.3));
        assertThat(start.leftLeg().ankle().y()).as(motion.id()).isLessThan(0.2);
      }
    }
  }

  private static boolean onSeat(Pose pose) {
    return pose.contacts().get(0).on() == Support.SEAT;
  }

  @Test
  void leftMirrorsRight() {
    for (Motion motion : Content.motions()) {
      List<Skeleton> written = figures.skeletons(motion);
      List<Skeleton> mirrored = figures.skeletons(motion.mirrored());
      for (int i = 0; i < written.size(); i++) {
        for (Spot spot : Spot.all()) {
          Vec here = new Landmarks(written.get(i)).at(spot);
          Vec there = new Landmarks(mirrored.get(i)).at(spot.mirrored());
          Vec image = new Vec(here.x(), here.y(), -here.z());
          assertThat(there.minus(image).length()).as(motion.id() + " " + spot.code()).isLessThan(1e-6);
        }
      }
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
}
