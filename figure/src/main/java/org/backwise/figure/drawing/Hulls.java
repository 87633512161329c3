package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backwise.figure.kinematics.Volume;

/** Outlines on paper of volumes that are joined to one hull. */
final class Hulls {

  private static final int SAMPLES = 24;

  private Hulls() {}

  /** The hull's outline as a closed path, all in the same sense of rotation. */
  static String outline(List<Disc> hull) {
    if (hull.size() == 1 && hull.get(0) instanceof Disc.Round one) {
      return Capsules.circle(one.centre(), one.radius());
    }
    if (hull.size() == 2
        && hull.get(0) instanceof Disc.Round a
        && hull.get(1) instanceof Disc.Round b) {
      return Capsules.path(a.centre(), a.radius(), b.centre(), b.radius());
    }
    return Form.area(polygon(hull)).path();
  }

  static List<Disc> seen(Camera camera, List<Volume> volumes) {
    return volumes.stream().map(volume -> Disc.of(camera, volume)).toList();
  }

  /** The corners of the hull. */
  static List<Spot2> polygon(Camera camera, List<Volume> volumes) {
    return polygon(seen(camera, volumes));
  }

  static List<Spot2> polygon(List<Disc> hull) {
    List<Spot2> spots = new ArrayList<>();
    for (Disc disc : hull) {
      for (int i = 0; i < SAMPLES; i++) {
        spots.add(disc.rim(2 * Math.PI * i / SAMPLES));
      }
    }
    return convex(spots);
  }

  /** The convex hull by Andrew's monotone chain (1979). */
  static List<Spot2> convex(List<Spot2> spots) {
    List<Spot2> sorted = new ArrayList<>();
    spots.forEach(spot -> sorted.add(spot.rounded()));
    sorted.sort(Comparator.comparingDouble(Spot2::x).thenComparingDouble(Spot2::y));
    List<Spot2> lower = half(sorted);
    java.util.Collections.reverse(sorted);
    List<Spot2> upper = half(sorted);
    lower.remove(lower.size() - 1);
    upper.remove(upper.size() - 1);
    lower.addAll(upper);
    java.util.Collections.reverse(lower);
    return lower;
  }

  private static List<Spot2> half(List<Spot2> sorted) {
    List<Spot2> chain = new ArrayList<>();
    for (Spot2 spot : sorted) {
      while (chain.size() > 1 && !turnsLeft(chain, spot)) {
        chain.remove(chain.size() - 1);
      }
      chain.add(spot);
    }
    return chain;
  }

  private static boolean turnsLeft(List<Spot2> chain, Spot2 spot) {
    Spot2 a = chain.get(chain.size() - 2);
    Spot2 ab = chain.get(chain.size() - 1).minus(a);
    Spot2 ac = spot.minus(a);
    return ab.x() * ac.y() - ab.y() * ac.x() > 1e-9;
  }
}
