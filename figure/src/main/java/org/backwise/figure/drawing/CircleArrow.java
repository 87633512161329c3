package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.Spot;
import org.jspecify.annotations.Nullable;

/** The round that a part goes, as most of an ellipse with a head. */
final class CircleArrow {

  private static final double LEAST = 7.5;
  private static final double FLAT = 1.6;
  private static final int PIECES = 30;
  private static final double ROUND = Math.toRadians(310);
  private static final double STARTS = Math.toRadians(-60);

  private final Camera camera;
  private final List<Skeleton> round;
  private final double size;

  CircleArrow(Camera camera, List<Skeleton> round, double size) {
    this.camera = camera;
    this.round = round;
    this.size = size;
  }

  /**
   * @param axis what it is gone round, when the repetition goes both ways
   */
  void draw(Sheet sheet, Spot spot, @Nullable Point axis) {
    List<Spot2> places =
        round.stream().map(body -> camera.see(new Landmarks(body).at(spot))).toList();
    Box box = Box.EMPTY;
    for (Spot2 place : places) {
      box = box.including(place);
    }
    Spot2 middle = new Spot2((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    double least = LEAST * size * (box.height() < box.width() / 2 ? FLAT : 1);
    Spot2 half =
        new Spot2(Math.max(least, box.width() / 2), Math.max(LEAST * size, box.height() / 2));
    new Stroke(ellipse(middle, half, axis == null ? turns(places) : turns(axis)), false, size)
        .draw(sheet);
  }

  private static List<Spot2> ellipse(Spot2 middle, Spot2 half, int sign) {
    List<Spot2> way = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double angle = sign * (STARTS + ROUND * i / PIECES);
      way.add(middle.plus(half.x() * Math.cos(angle), half.y() * Math.sin(angle)));
    }
    return way;
  }

  /** As a screw turns that comes out along the axis. */
  private int turns(Point axis) {
    return camera.near(Vec.of(axis)) > 0 ? -1 : 1;
  }

  /** 1 when it is gone with the clock, else -1. */
  private static int turns(List<Spot2> places) {
    double area = 0;
    for (int i = 0; i < places.size(); i++) {
      Spot2 next = places.get((i + 1) % places.size());
      area += places.get(i).across().dot(next);
    }
    return area < 0 ? -1 : 1;
  }
}
