package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;

/** Parallel lines inside a convex area: the second cue beside colour. */
final class Hatching {

  private static final double SPACING = 2.6;

  private Hatching() {}

  /** Lines at {@code degrees} from the horizontal. */
  static String path(List<Spot2> polygon, double degrees) {
    double angle = Math.toRadians(degrees);
    Spot2 normal = new Spot2(-Math.sin(angle), Math.cos(angle));
    double least = polygon.stream().mapToDouble(p -> dot(p, normal)).min().orElse(0);
    double most = polygon.stream().mapToDouble(p -> dot(p, normal)).max().orElse(0);
    StringBuilder path = new StringBuilder();
    for (double at = least + SPACING / 2; at < most; at += SPACING) {
      List<Spot2> ends = crossings(polygon, normal, at);
      if (ends.size() == 2) {
        path.append("M").append(Numbers.of(ends.get(0)));
        path.append("L").append(Numbers.of(ends.get(1)));
      }
    }
    return path.toString();
  }

  private static List<Spot2> crossings(List<Spot2> polygon, Spot2 normal, double at) {
    List<Spot2> ends = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      Spot2 a = polygon.get(i);
      Spot2 b = polygon.get((i + 1) % polygon.size());
      double da = dot(a, normal) - at;
      double db = dot(b, normal) - at;
      if ((da < 0) != (db < 0)) {
        ends.add(a.towards(b, da / (da - db)));
      }
    }
    return ends;
  }

  private static double dot(Spot2 a, Spot2 b) {
    return a.x() * b.x() + a.y() * b.y();
  }
}
