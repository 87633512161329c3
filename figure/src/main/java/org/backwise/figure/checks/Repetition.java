package org.backwise.figure.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Solving;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.MotionPhase;
import org.backwise.model.motion.Pose;

/**
 * A whole repetition.
 *
 * @param poses the solved key poses
 * @param passages every way between two key poses once, for the way back is the way out
 */
record Repetition(Body body, Motion motion, List<Skeleton> poses, List<Passage> passages) {

  /** With {@code steps} even steps in time on each way. */
  static Repetition of(Body body, Motion motion, int steps) {
    List<Skeleton> poses = Solving.poses(body, motion);
    List<Passage> passages = new ArrayList<>();
    ways(motion)
        .forEach(
            (way, seconds) ->
                passages.add(
                    Passage.of(body, motion, poses, way.get(0), way.get(1), seconds, steps)));
    return new Repetition(body, motion, poses, passages);
  }

  /** Each way, low pose first, with the shortest time it is gone in. */
  private static Map<List<Integer>, Double> ways(Motion motion) {
    List<String> names = motion.poses().stream().map(Pose::name).toList();
    Map<List<Integer>, Double> ways = new LinkedHashMap<>();
    List<MotionPhase> phases = motion.phases();
    int here = names.indexOf(phases.get(phases.size() - 1).to());
    for (MotionPhase phase : phases) {
      int there = names.indexOf(phase.to());
      if (there != here) {
        List<Integer> way = List.of(Math.min(here, there), Math.max(here, there));
        ways.merge(way, phase.seconds(), Math::min);
      }
      here = there;
    }
    return ways;
  }
}
