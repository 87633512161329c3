package org.backwise.figure.drawing;

import org.backwise.figure.kinematics.Scenery;
import org.backwise.figure.kinematics.Solid;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Measure;

/** Chair, bed, table and box. */
final class Furniture {

  private static final Vec BOX = new Vec(0.15, 0.13, 0.19);

  private final Solids solids;
  private final Body body;
  private final Scenery scenery;

  Furniture(Solids solids, Body body) {
    this.solids = solids;
    this.body = body;
    this.scenery = new Scenery(body);
  }

  void chair(Vec at, Turn turn) {
    double seat = body.metres(Measure.SEAT_HEIGHT);
    for (int x : new int[] {-1, 1}) {
      for (int z : new int[] {-1, 1}) {
        Vec top = at.plus(turn.apply(new Vec(0.2 * x, seat - 0.03, 0.18 * z)));
        solids.rod(top, top.atHeight(0), Ink.PROP, 2.4);
      }
      Vec post = at.plus(turn.apply(new Vec(-0.21, seat, 0.18 * x)));
      solids.rod(post, post.plus(turn.apply(new Vec(-0.04, 0.42, 0))), Ink.PROP, 2.4);
    }
    solids.box(scenery.backRest(at, turn), Ink.PROP);
    solids.box(scenery.seat(at, turn), Ink.PROP);
  }

  void bed(Vec at, Turn turn) {
    double height = body.metres(Measure.BED_HEIGHT);
    solids.box(at.plus(Vec.UP.times(height - 0.26)), new Vec(1.0, 0.05, 0.4), turn, Ink.PROP);
    for (int x : new int[] {-1, 1}) {
      Vec foot = at.plus(turn.apply(new Vec(0.93 * x, height - 0.31, 0.36)));
      solids.rod(foot, foot.atHeight(0), Ink.PROP, 4);
    }
    Solid mattress = scenery.mattress(at, turn);
    solids.box(mattress, Ink.SOFT);
    solids.box(at.plus(Vec.UP.times(height)), mattress.half().atHeight(0), turn, Ink.SOFT);
  }

  void table(Vec at, Turn turn) {
    double height = body.metres(Measure.TABLE_HEIGHT);
    for (int x : new int[] {-1, 1}) {
      for (int z : new int[] {-1, 1}) {
        Vec top = at.plus(turn.apply(new Vec(0.3 * x, height - 0.04, 0.34 * z)));
        solids.rod(top, top.atHeight(0), Ink.PROP, 2.8);
      }
    }
    solids.box(scenery.tableTop(at, turn), Ink.PROP);
  }

  /** A light box with its handle slits left out, standing on {@code at}. */
  void box(Vec at, Turn turn) {
    solids.box(at.plus(Vec.UP.times(BOX.y())), BOX, turn, Ink.SOFT);
  }
}
