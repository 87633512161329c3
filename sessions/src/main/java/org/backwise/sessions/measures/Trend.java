package org.backwise.sessions.measures;

import java.util.ArrayList;
import java.util.List;

/**
 * How results rise, by the slopes between each two of them (Theil 1950, Sen 1968): one odd result
 * hardly moves it. Values are turned so that more is better; time is in days.
 */
final class Trend {

  /** A result on a day. */
  record Point(long day, double value) {}

  private final List<Point> points;
  private final double[] slopes;

  /** Of at least two points, each on a day of its own, the earliest first. */
  Trend(List<Point> points) {
    this.points = List.copyOf(points);
    this.slopes = slopes(points);
  }

  private static double[] slopes(List<Point> points) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        Point from = points.get(i);
        Point to = points.get(j);
        all.add((to.value() - from.value()) / (to.day() - from.day()));
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /** The usual rise of a day. */
  double slope() {
    return median(slopes);
  }

  /** The slowest rise that still fits, after this share of the slopes is left out. */
  double slow(int dropMilli) {
    return slopes[dropped(dropMilli)];
  }

  /** The quickest rise that still fits. */
  double quick(int dropMilli) {
    return slopes[slopes.length - 1 - dropped(dropMilli)];
  }

  private int dropped(int dropMilli) {
    return slopes.length * dropMilli / 1000;
  }

  /** Where the results stand on their last day, without its chance. */
  double last() {
    Point end = points.get(points.size() - 1);
    return median(
        points.stream()
            .mapToDouble(point -> point.value() + slope() * (end.day() - point.day()))
            .sorted()
            .toArray());
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
