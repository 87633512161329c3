package org.backwise.figure.checks;

import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Spot;

/** How far two bodies are apart, at the place where that is most. */
final class Apart {

  private Apart() {}

  static double furthest(Skeleton a, Skeleton b) {
    return new Landmarks(a).furthest(new Landmarks(b));
  }

  /** From the mirror image of {@code a}. */
  static double furthestFromImage(Skeleton a, Skeleton b) {
    Landmarks here = new Landmarks(a);
    Landmarks there = new Landmarks(b);
    return Spot.all().stream()
        .mapToDouble(spot -> there.at(spot.mirrored()).minus(image(here.at(spot))).length())
        .max()
        .orElse(0);
  }

  private static Vec image(Vec place) {
    return new Vec(place.x(), place.y(), 0 - place.z());
  }
}
