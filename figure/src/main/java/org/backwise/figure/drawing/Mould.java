package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stays of a form while its points move.
 *
 * @param key how the film calls it: hulls, way, area, hatch or path
 * @param parts places of points in their list and sizes in millimetres
 */
record Mould(String key, List<Object> parts) {

  /** The points that move, in the mould's order. */
  static List<Spot2> points(Form form) {
    List<Spot2> points = new ArrayList<>();
    if (form instanceof Form.Round round) {
      round.hulls().forEach(hull -> hull.forEach(disc -> add(points, disc)));
    } else if (form instanceof Form.Hatched hatched) {
      hatched.hull().forEach(disc -> add(points, disc));
    } else if (form instanceof Form.Line line) {
      points.addAll(line.spots());
    }
    return points;
  }

  private static void add(List<Spot2> points, Disc disc) {
    points.add(disc.centre());
    if (disc instanceof Disc.Oval oval) {
      points.add(oval.centre().plus(oval.across()));
      points.add(oval.centre().plus(oval.deep()));
    }
  }

  static Mould of(Form form) {
    int[] next = {0};
    if (form instanceof Form.Round round) {
      List<Object> hulls = new ArrayList<>();
      round.hulls().forEach(hull -> hulls.add(discs(hull, next)));
      return new Mould("hulls", hulls);
    } else if (form instanceof Form.Hatched hatched) {
      return new Mould("hatch", List.of(hatched.degrees(), discs(hatched.hull(), next)));
    } else if (form instanceof Form.Line line) {
      List<Object> places = new ArrayList<>();
      line.spots().forEach(spot -> places.add(new Place(next[0]++)));
      return new Mould(line.closed() ? "area" : "way", places);
    }
    return new Mould("path", List.of(form.path()));
  }

  private static List<Object> discs(List<Disc> hull, int[] next) {
    List<Object> discs = new ArrayList<>();
    for (Disc disc : hull) {
      if (disc instanceof Disc.Round round) {
        discs.add(List.of(new Place(next[0]++), Math.round(round.radius() * 10)));
      } else {
        discs.add(List.of(new Place(next[0]++), new Place(next[0]++), new Place(next[0]++)));
      }
    }
    return discs;
  }

  /** The mould as a tree, its points by their numbers in the film. */
  Map<String, Object> tree(List<Integer> numbers) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (key.equals("path")) {
      tree.put("path", parts.get(0));
    } else {
      tree.put(key, numbered(parts, numbers));
    }
    return tree;
  }

  private static Object numbered(Object part, List<Integer> numbers) {
    if (part instanceof Place place) {
      return numbers.get(place.index());
    }
    return part instanceof List<?> list
        ? list.stream().map(inner -> numbered(inner, numbers)).toList()
        : part;
  }

  /** A point by its place in its form's list. */
  record Place(int index) {}
}
