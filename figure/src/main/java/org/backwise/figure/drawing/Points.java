package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All points of a film; those that go the same way are one. */
final class Points {

  private final List<List<Integer>> ways = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final List<Integer> moving = new ArrayList<>();

  Points(Collection<Track> tracks) {
    for (Track track : tracks) {
      for (List<Integer> way : track.ways()) {
        if (numbers.putIfAbsent(way, ways.size()) == null) {
          ways.add(way);
        }
      }
    }
    for (int i = 0; i < ways.size(); i++) {
      if (moves(ways.get(i))) {
        moving.add(i);
      }
    }
  }

  private static boolean moves(List<Integer> way) {
    for (int i = 2; i < way.size(); i++) {
      if (!way.get(i).equals(way.get(i % 2))) {
        return true;
      }
    }
    return false;
  }

  List<Integer> numbers(Track track) {
    return track.ways().stream().map(way -> numbers.getOrDefault(way, 0)).toList();
  }

  List<Integer> moving() {
    return moving;
  }

  /** x and y of every point in the first picture. */
  List<Integer> atFirst() {
    return ways.stream().flatMap(way -> way.subList(0, 2).stream()).toList();
  }

  /** x and y of every moving point in picture {@code at}. */
  List<Integer> moved(int at) {
    return moving.stream()
        .flatMap(number -> ways.get(number).subList(2 * at, 2 * at + 2).stream())
        .toList();
  }
}
