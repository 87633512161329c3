package org.backwise.figure.drawing;

import org.backwise.figure.kinematics.Scenery;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Measure;

/** What is built in: walls, a doorway, steps with their rail, the edge of a pool. */
final class Rooms {

  private static final double HALF_DOOR = 0.45;
  private static final double RAIL_HIGH = 0.9;
  private static final double TREAD = 0.28;

  private final Solids solids;
  private final Body body;
  private final Scenery scenery;

  Rooms(Solids solids, Body body) {
    this.solids = solids;
    this.body = body;
    this.scenery = new Scenery(body);
  }

  void wall(Vec at) {
    solids.box(scenery.wall(at), Ink.SOFT);
  }

  /** Two walls that meet at {@code at}; one looks into the corner. */
  void corner(Vec at, Turn turn) {
    scenery.corner(at, turn).forEach(wall -> solids.box(wall, Ink.SOFT));
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
    solids.box(scenery.step(at, turn), Ink.PROP);
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
