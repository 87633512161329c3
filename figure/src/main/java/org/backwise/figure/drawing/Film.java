package org.backwise.figure.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of one motion as shapes that are told once and, for each picture, the points that moved.
 * Points are in millimetres, lines and paths in centimetres.
 */
public final class Film {

  private record Shape(String name, Look look, Mould mould) {}

  private final int length;
  private final Map<Shape, Integer> shapes = new LinkedHashMap<>();
  private final Map<List<Object>, Track> tracks = new LinkedHashMap<>();
  private final List<List<Integer>> orders = new ArrayList<>();
  private final Points points;

  Film(List<List<Mark>> pictures) {
    this.length = pictures.size();
    for (List<Mark> picture : pictures) {
      List<Integer> order = new ArrayList<>();
      picture.forEach(mark -> add(mark, order));
      orders.add(List.copyOf(order));
    }
    this.points = new Points(tracks.values());
  }

  private void add(Mark mark, List<Integer> order) {
    Mould mould = Mould.of(mark.form());
    tracks
        .computeIfAbsent(List.of(mark.name(), mould), key -> new Track(length))
        .put(orders.size(), Mould.points(mark.form()));
    if (mark.shown()) {
      Shape shape = new Shape(mark.name(), mark.look(), mould);
      Integer known = shapes.putIfAbsent(shape, shapes.size());
      order.add(known == null ? shapes.size() - 1 : known);
    }
  }

  /** As a tree for JSON. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("shapes", shapes.keySet().stream().map(this::tree).toList());
    tree.put("points", points.atFirst());
    tree.put("moving", points.moving());
    List<Object> frames = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      Map<String, Object> frame = new LinkedHashMap<>();
      frame.put("at", points.moved(i));
      if (i == 0 || !orders.get(i).equals(orders.get(i - 1))) {
        frame.put("order", orders.get(i));
      }
      frames.add(frame);
    }
    tree.put("frames", frames);
    return tree;
  }

  private Map<String, Object> tree(Shape shape) {
    Track track = tracks.get(List.of(shape.name, shape.mould));
    Map<String, Object> tree =
        shape.mould.tree(points.numbers(java.util.Objects.requireNonNull(track)));
    ink(tree, "fill", shape.look.area());
    ink(tree, "line", shape.look.line());
    if (shape.look.line() != null) {
      tree.put("width", new BigDecimal(Numbers.of(shape.look.width())));
    }
    if (!shape.look.opacity().isEmpty()) {
      tree.put("opacity", new BigDecimal(shape.look.opacity()));
    }
    if (shape.look.dashed()) {
      tree.put("dashed", true);
    }
    return tree;
  }

  private static void ink(Map<String, Object> tree, String key, @Nullable Ink ink) {
    if (ink != null) {
      tree.put(key, ink.cssClass());
    }
  }
}
