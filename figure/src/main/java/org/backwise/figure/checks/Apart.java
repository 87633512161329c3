package org.backwise.figure.checks;

import java.util.function.UnaryOperator;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Spot;

/** How far two bodies are apart, at the place where that is most. */
final class Apart {

  private Apart() {}

  static double furthest(Skeleton a, Skeleton b) {
    return furthest(a, b, spot -> spot, place -> place);
  }

  /** From the mirror image of {@code a}. */
  static double furthestFromImage(Skeleton a, Skeleton b) {
    return furthest(a, b, Spot::mirrored, place -> new Vec(place.x(), place.y(), -place.z()));
  }

  private static double furthest(
      Skeleton a, Skeleton b, UnaryOperator<Spot> spotInB, UnaryOperator<Vec> placeInB) {
    Landmarks here = new Landmarks(a);
    Landmarks there = new Landmarks(b);
    double most = 0;
    for (Spot spot : Spot.all()) {
      Vec gap = there.at(spotInB.apply(spot)).minus(placeInB.apply(here.at(spot)));
      most = Math.max(most, gap.length());
    }
    return most;
  }
}
