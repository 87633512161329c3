package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;

/** Outlines on paper of volumes that are joined to one hull. */
final class Hulls {

  private static final int SAMPLES = 20;

  private Hulls() {}

  /** The hull's outline as a closed path, all in the same sense of rotation. */
  static String path(Camera camera, List<Volume> volumes) {
    if (volumes.size() == 2
        && volumes.get(0) instanceof Volume.Ball a
        && volumes.get(1) instanceof Volume.Ball b) {
      return Capsules.path(
          camera.see(a.centre()),
          Camera.centimetres(a.radius()),
          camera.see(b.centre()),
          Camera.centimetres(b.radius()));
    }
    return path(polygon(camera, volumes));
  }

  static String path(List<Spot2> polygon) {
    StringBuilder path = new StringBuilder("M");
    for (Spot2 spot : polygon) {
      path.append(path.length() == 1 ? "" : "L").append(Numbers.of(spot));
    }
    return path.append("Z").toString();
  }

  /** The corners of the hull. */
  static List<Spot2> polygon(Camera camera, List<Volume> volumes) {
    List<Spot2> spots = new ArrayList<>();
    volumes.forEach(volume -> spots.addAll(samples(camera, volume)));
    return convex(spots);
  }

  private static List<Spot2> samples(Camera camera, Volume volume) {
    List<Spot2> spots = new ArrayList<>();
    Spot2 middle = camera.see(volume.centre());
    for (int i = 0; i < SAMPLES; i++) {
      double angle = 2 * Math.PI * i / SAMPLES;
      if (volume instanceof Volume.Oval oval) {
        Vec rim =
            oval.centre()
                .plus(oval.across().times(Math.cos(angle)))
                .plus(oval.deep().times(Math.sin(angle)));
        spots.add(camera.see(rim));
      } else if (volume instanceof Volume.Ball ball) {
        double r = Camera.centimetres(ball.radius());
        spots.add(middle.plus(r * Math.cos(angle), r * Math.sin(angle)));
      }
    }
    return spots;
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
