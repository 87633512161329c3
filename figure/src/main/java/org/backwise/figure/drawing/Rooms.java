package org.backwise.figure.drawing;

import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Measure;

/** What is built in: walls, a doorway, steps with their rail, the edge of a pool. */
final class Rooms {

  private static final double HALF_HIGH = 0.98;
  private static final double HALF_THICK = 0.03;
  private static final double HALF_DOOR = 0.45;
  private static final double CORNER_HALF_WIDE = 0.36;
  private static final double RAIL_HIGH = 0.9;
  private static final double TREAD = 0.28;

  private final Solids solids;
  private final Body body;

  Rooms(Solids solids, Body body) {
    this.solids = solids;
    this.body = body;
  }

  void wall(Vec at) {
    Vec away = at.atHeight(0).unit();
    panel(at.plus(away.times(HALF_THICK)), Turn.facing(Vec.UP, away), 0.5);
  }

  /** Two walls that meet at {@code at}; one looks into the corner. */
  void corner(Vec at, Turn turn) {
    for (int side : new int[] {-1, 1}) {
      Turn wall = turn.then(Turn.turning(45 * side));
      Vec along = wall.right().times(-side * CORNER_HALF_WIDE);
      panel(at.plus(along).plus(wall.ahead().times(HALF_THICK)), wall, CORNER_HALF_WIDE);
    }
  }

  private void panel(Vec at, Turn turn, double halfWide) {
    Vec middle = at.atHeight(HALF_HIGH);
    solids.box(middle, new Vec(HALF_THICK, HALF_HIGH, halfWide), turn, Ink.SOFT);
  }

  /** Two posts and what joins them; one goes through ahead. */
  void doorway(Vec at, Turn turn) {
    for (int side : new int[] {-1, 1}) {
      Vec post = at.plus(turn.apply(new Vec(0, 0, HALF_DOOR * side)));
      solids.box(post.atHeight(1), new Vec(0.05, 1, 0.05), turn, Ink.PROP);
    }
    solids.box(at.atHeight(2), new Vec(0.05, 0.05, HALF_DOOR + 0.05), turn, Ink.PROP);
  }

  void step(Vec at, Turn turn) {
    double half = body.metres(Measure.STEP_HEIGHT) / 2;
    solids.box(at.plus(Vec.UP.times(half)), new Vec(0.2, half, 0.35), turn, Ink.PROP);
  }

  /** A hand rail that climbs two steps from {@code at}. */
  void rail(Vec at, Turn turn) {
    double rise = body.metres(Measure.STEP_HEIGHT);
    Vec climb = turn.apply(new Vec(TREAD, rise, 0));
    Vec low = at.plus(Vec.UP.times(RAIL_HIGH));
    for (int post : new int[] {0, 2}) {
      Vec top = low.plus(climb.times(post));
      solids.rod(top, top.minus(Vec.UP.times(RAIL_HIGH)), Ink.PROP, 2.4);
    }
    solids.rod(low.minus(climb.times(0.4)), low.plus(climb.times(2.4)), Ink.PROP, 3.4);
  }

  void poolEdge(Vec at, Turn turn) {
    double half = (WaterArt.LEVEL_METRES + 0.08) / 2;
    solids.box(at.plus(Vec.UP.times(half)), new Vec(0.12, half, 0.45), turn, Ink.SOFT);
  }
}
