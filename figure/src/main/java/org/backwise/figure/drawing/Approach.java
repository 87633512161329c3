package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;

/** How a key pose is come to: out of which pose, and half way. */
public record Approach(Skeleton from, Skeleton half, Skeleton to) {

  /** A moment on the way, at which nothing is known of where it came from. */
  static Approach moment(Skeleton skeleton) {
    return new Approach(skeleton, skeleton, skeleton);
  }

  List<Landmarks> landmarks() {
    return List.of(new Landmarks(from), new Landmarks(half), new Landmarks(to));
  }
}
