package org.backwise.figure.checks;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.Course;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Way;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Pose;

/**
 * The way from one key pose to another.
 *
 * @param seconds the shortest time it is gone in
 * @param instants the body at even steps of time, both key poses among them
 */
record Passage(Pose from, Pose to, double seconds, List<Skeleton> instants) {

  Passage {
    instants = List.copyOf(instants);
  }

  static Passage of(
      Body body, Motion motion, List<Skeleton> poses, int from, int to, double seconds, int steps) {
    Way way = new Way(body, motion, poses, from, to);
    List<Skeleton> instants = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      instants.add(way.at(Course.minimumJerk(i / (double) steps)));
    }
    return new Passage(motion.poses().get(from), motion.poses().get(to), seconds, instants);
  }

  /** The written angles at an instant. */
  Pose written(int instant) {
    return from.towards(to, Course.minimumJerk(share(instant)));
  }

  private double share(int instant) {
    return instant / (double) (instants.size() - 1);
  }

  /** Where an instant is, for messages. */
  String when(int instant) {
    int percent = (int) Math.round(100 * share(instant));
    return percent == 0
        ? "in " + from.name()
        : percent == 100
            ? "in " + to.name()
            : "%d%% of the way from %s to %s".formatted(percent, from.name(), to.name());
  }
}
