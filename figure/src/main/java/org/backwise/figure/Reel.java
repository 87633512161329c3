package org.backwise.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Way;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.MotionPhase;

/**
 * The frames of one repetition. A way that is gone out and back is kept once; frames are even along
 * it, and who plays them eases in time.
 *
 * @param nearest for each frame the key pose that it is nearest to
 */
record Reel(List<Skeleton> frames, List<Integer> nearest, List<Part> phases) {

  /** A phase, and its first and last frame. */
  record Part(MotionPhase phase, int first, int last) {}

  static Reel of(Body body, Motion motion, List<Skeleton> poses) {
    return new Splicing(body, motion, poses).reel();
  }

  private static final class Splicing {

    private static final double STEP_METRES = 0.05;
    private static final int FEWEST = 4;
    private static final int MOST = 14;

    private final Body body;
    private final Motion motion;
    private final List<Skeleton> poses;
    private final List<String> names;
    private final List<Skeleton> frames = new ArrayList<>();
    private final List<Integer> nearest = new ArrayList<>();
    private final Map<List<Integer>, Part> ways = new HashMap<>();

    Splicing(Body body, Motion motion, List<Skeleton> poses) {
      this.body = body;
      this.motion = motion;
      this.poses = poses;
      this.names = motion.poses().stream().map(pose -> pose.name()).toList();
    }

    Reel reel() {
      List<Part> parts = new ArrayList<>();
      int here = names.indexOf(motion.phases().get(motion.phases().size() - 1).to());
      for (MotionPhase phase : motion.phases()) {
        int there = names.indexOf(phase.to());
        parts.add(here == there ? still(phase, here, parts) : moving(phase, here, there));
        here = there;
      }
      return new Reel(frames, nearest, parts);
    }

    /** Where the phase before it ended. */
    private Part still(MotionPhase phase, int pose, List<Part> before) {
      if (before.isEmpty()) {
        return frame(phase, poses.get(pose), pose);
      }
      int last = before.get(before.size() - 1).last;
      return new Part(phase, last, last);
    }

    private Part moving(MotionPhase phase, int from, int to) {
      int low = Math.min(from, to);
      int high = Math.max(from, to);
      Part way = ways.computeIfAbsent(List.of(low, high), key -> filmed(phase, low, high));
      return from < to
          ? new Part(phase, way.first, way.last)
          : new Part(phase, way.last, way.first);
    }

    private Part frame(MotionPhase phase, Skeleton skeleton, int pose) {
      frames.add(skeleton);
      nearest.add(pose);
      return new Part(phase, frames.size() - 1, frames.size() - 1);
    }

    private Part filmed(MotionPhase phase, int low, int high) {
      Way way = new Way(body, motion, poses, low, high);
      int steps = steps(way);
      int first = frames.size();
      for (int i = 0; i <= steps; i++) {
        frame(phase, way.at(i / (double) steps), 2 * i > steps ? high : low);
      }
      return new Part(phase, first, frames.size() - 1);
    }

    private static int steps(Way way) {
      double metres = 0;
      Landmarks last = new Landmarks(way.at(0));
      for (int i = 1; i <= FEWEST; i++) {
        Landmarks next = new Landmarks(way.at(i / (double) FEWEST));
        metres += last.furthest(next);
        last = next;
      }
      return Math.max(FEWEST, Math.min(MOST, (int) Math.ceil(metres / STEP_METRES)));
    }
  }
}
