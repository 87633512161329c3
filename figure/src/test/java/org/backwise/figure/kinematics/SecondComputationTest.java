package org.backwise.figure.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.Side;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;
import org.junit.jupiter.api.Test;

/** The same joints come out of matrices as out of turns, for every exercise and both sides. */
class SecondComputationTest {

  private static final double METRES = 1e-9;
  private static final double DEGREES = 1e-6;

  private final Motions motions = Motions.of(Knowledge.load().trees());

  private record Bone(Vec place, Turn turn) {}

  @Test
  void everyWrittenPoseHasItsJointsWhereMatricesPutThem() {
    for (Motion motion : motions.byExercise().values()) {
      for (Motion side : List.of(motion, motion.mirrored())) {
        for (Pose pose : halfwayToo(side)) {
          compare(
              side.id() + " " + pose.name(),
              bones(Posing.skeleton(motions.body(), side, pose)),
              SecondBody.frames(motions.body(), side, pose));
        }
      }
    }
  }

  private static List<Pose> halfwayToo(Motion motion) {
    List<Pose> poses = new java.util.ArrayList<>(motion.poses());
    for (int i = 1; i < motion.poses().size(); i++) {
      poses.add(motion.poses().get(i - 1).towards(motion.poses().get(i), 0.37));
    }
    return poses;
  }

  private static Map<String, Bone> bones(Skeleton s) {
    Map<String, Bone> bones = new LinkedHashMap<>();
    bones.put("pelvis", new Bone(s.pelvis().last().origin(), s.pelvis().last().turn()));
    bones.put("chest", new Bone(s.thorax().last().end(), s.thorax().last().turn()));
    bones.put("head", new Bone(s.head().origin(), s.head().turn()));
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      Leg leg = s.leg(side);
      Arm arm = s.arm(side);
      bones.put(side.code() + " thigh", new Bone(leg.hip(), leg.thigh()));
      bones.put(side.code() + " shank", new Bone(leg.knee(), leg.shank()));
      bones.put(side.code() + " foot", new Bone(leg.ankle(), leg.foot()));
      bones.put(side.code() + " upper arm", new Bone(arm.shoulder(), arm.upper()));
      bones.put(side.code() + " forearm", new Bone(arm.elbow(), arm.lower()));
      bones.put(side.code() + " hand", new Bone(arm.wrist(), arm.hand()));
    }
    return bones;
  }

  private static void compare(String what, Map<String, Bone> ours, Map<String, Matrix> theirs) {
    assertThat(ours.keySet()).isEqualTo(theirs.keySet());
    ours.forEach(
        (name, bone) -> {
          Matrix second = theirs.get(name);
          same(what + " " + name, bone.place, second.place());
          same(what + " " + name + " ahead", bone.turn.ahead(), second.axis(0));
          same(what + " " + name + " up", bone.turn.up(), second.axis(1));
          same(what + " " + name + " right", bone.turn.right(), second.axis(2));
        });
  }

  private static void same(String what, Vec ours, double[] theirs) {
    assertThat(ours.x()).as(what).isCloseTo(theirs[0], within(METRES));
    assertThat(ours.y()).as(what).isCloseTo(theirs[1], within(METRES));
    assertThat(ours.z()).as(what).isCloseTo(theirs[2], within(METRES));
  }

  @Test
  void theAnglesReadBackAreThoseThatWereWritten() {
    List<JointAngle> limbs =
        List.of(
            JointAngle.HIP_FLEXION,
            JointAngle.HIP_ABDUCTION,
            JointAngle.HIP_ROTATION,
            JointAngle.KNEE_FLEXION,
            JointAngle.ANKLE_DORSIFLEXION,
            JointAngle.SHOULDER_FLEXION,
            JointAngle.SHOULDER_ABDUCTION,
            JointAngle.SHOULDER_ROTATION,
            JointAngle.ELBOW_FLEXION,
            JointAngle.WRIST_FLEXION);
    for (Motion motion : motions.byExercise().values()) {
      for (Pose pose : motion.poses()) {
        Skeleton skeleton = Posing.skeleton(motions.body(), motion, pose);
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
          Map<JointAngle, Double> read = SolvedAngles.of(skeleton, side, pose);
          for (JointAngle angle : limbs) {
            assertThat(read.get(angle))
                .as("%s %s %s", motion.id(), pose.name(), angle)
                .isCloseTo(pose.degrees(angle, side), within(DEGREES));
          }
        }
      }
    }
  }

  @Test
  void whatHandsAndFeetReachForIsWhereTheirBonesLead() {
    for (Motion motion : motions.byExercise().values()) {
      for (Skeleton skeleton : Solving.poses(motions.body(), motion)) {
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
          Leg leg = skeleton.leg(side);
          Arm arm = skeleton.arm(side);
          led(motion, leg.hip(), leg.thigh(), leg.knee());
          led(motion, leg.knee(), leg.shank(), leg.ankle());
          led(motion, arm.shoulder(), arm.upper(), arm.elbow());
          led(motion, arm.elbow(), arm.lower(), arm.wrist());
        }
      }
    }
  }

  /** A bone leads from its joint straight down its own axis, and its axes are square. */
  private static void led(Motion motion, Vec joint, Turn turn, Vec next) {
    Vec way = next.minus(joint).unit();
    assertThat(way.plus(turn.up()).length()).as(motion.id()).isLessThan(1e-7);
    assertThat(turn.ahead().cross(turn.up()).minus(turn.right()).length()).isLessThan(1e-7);
  }
}
