package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;

/** The points of one form through all pictures, in whole millimetres. */
final class Track {

  private final List<List<Integer>> ways = new ArrayList<>();
  private final int length;

  Track(int length) {
    this.length = length;
  }

  /** The points in picture {@code at}; a gap before it is bridged with the nearest picture. */
  void put(int at, List<Spot2> points) {
    for (int i = 0; i < points.size(); i++) {
      if (ways.size() == i) {
        ways.add(new ArrayList<>());
      }
      int x = millimetres(points.get(i).x());
      int y = millimetres(points.get(i).y());
      List<Integer> way = ways.get(i);
      bridge(way, at, x, y);
      way.add(x);
      way.add(y);
    }
  }

  private static void bridge(List<Integer> way, int at, int x, int y) {
    int known = way.size();
    while (way.size() < 2 * at) {
      way.add(known == 0 ? x : way.get(known - 2));
      way.add(known == 0 ? y : way.get(known - 1));
    }
  }

  private static int millimetres(double centimetres) {
    return (int) Math.round(centimetres * 10);
  }

  /** For each point x and y in every picture. */
  List<List<Integer>> ways() {
    for (List<Integer> way : ways) {
      bridge(way, length, 0, 0);
    }
    return ways;
  }
}
