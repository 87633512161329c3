package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Prop;

/** What one puts down to lie, sit, stand or ride on. */
final class Gear {

  private static final double HALF_WIDE = 0.16;
  private static final double ROLL_RADIUS = 0.04;
  private static final double HALF_ROLL = 0.3;
  private static final double END_ON = 0.8;

  private final Camera camera;
  private final Solids solids;
  private final Body body;

  Gear(Camera camera, Solids solids, Body body) {
    this.camera = camera;
    this.solids = solids;
    this.body = body;
  }

  void mat(Vec at, Turn turn) {
    solids.box(at.plus(Vec.UP.times(-0.012)), new Vec(0.95, 0.012, 0.32), turn, Ink.SOFT);
  }

  void ball(Vec at) {
    solids.ball(at, 0.3, Ink.PROP);
  }

  void trainer(Vec at) {
    double height = body.metres(Measure.TRAINER_HEIGHT);
    List<Spot2> dome = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double angle = Math.PI * i / 16;
      Vec rim = Vec.UP.times(Math.sin(angle) * (height - 0.03) + 0.03);
      Vec aside = camera.right().times(Math.cos(angle) * 0.31);
      dome.add(camera.see(at.plus(rim).plus(aside)));
    }
    solids.box(at.plus(Vec.UP.times(0.02)), new Vec(0.32, 0.02, 0.32), Turn.NONE, Ink.PROP);
    solids.area(Hulls.convex(dome), Ink.SOFT);
  }

  void cushion(Prop prop, Vec at, Turn turn) {
    soft(prop, at, turn, 0.05, new Vec(0.13, 0, HALF_WIDE), Ink.SOFT);
  }

  /** A rolled towel; from its end one sees that it is rolled. */
  void roll(Prop prop, Vec at, Turn turn) {
    soft(prop, at, turn, ROLL_RADIUS, new Vec(0, 0, HALF_ROLL), Ink.PROP);
    Vec axis = turn.right().times(camera.near(turn.right()) < 0 ? -1 : 1);
    if (prop.along().isEmpty() && camera.near(axis) > END_ON) {
      solids.line(winding(camera.see(at.plus(axis.times(HALF_ROLL)))));
    }
  }

  private static List<Spot2> winding(Spot2 middle) {
    List<Spot2> way = new ArrayList<>();
    for (int i = 0; i <= 32; i++) {
      double radius = Camera.centimetres(ROLL_RADIUS) * i / 32;
      double angle = 4.5 * Math.PI * i / 32;
      way.add(middle.plus(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    return way;
  }

  private void soft(Prop prop, Vec at, Turn turn, double radius, Vec half, Ink ink) {
    if (!prop.along().isEmpty()) {
      return;
    }
    List<Volume> bolsters = new ArrayList<>();
    for (int x : new int[] {-1, 1}) {
      for (int z : new int[] {-1, 1}) {
        Vec corner = turn.apply(new Vec(half.x() * x, 0, half.z() * z));
        bolsters.add(new Volume.Ball(at.plus(corner), radius));
      }
    }
    solids.area(Hulls.polygon(camera, bolsters), ink);
  }

  void bike(Vec at) {
    double saddle = body.metres(Measure.SADDLE_HEIGHT);
    Vec crank = at.plus(new Vec(0.26, 0.31, 0));
    Vec seat = at.plus(Vec.UP.times(saddle - 0.03));
    Vec wheel = at.plus(new Vec(0.68, 0.3, 0));
    Vec bar = at.plus(new Vec(0.58, saddle + 0.2, 0));
    solids.rod(at.plus(new Vec(-0.2, 0.03, 0)), at.plus(new Vec(0.85, 0.03, 0)), Ink.PROP, 4);
    solids.ball(wheel, 0.23, Ink.SOFT);
    solids.rod(at.plus(new Vec(0.08, 0.05, 0)), crank, Ink.PROP, 3.4);
    solids.rod(seat, crank, Ink.PROP, 3.4);
    solids.rod(crank, wheel, Ink.PROP, 3.4);
    solids.rod(wheel, bar, Ink.PROP, 3.4);
    solids.rod(bar.plus(new Vec(-0.08, 0.01, 0)), bar.plus(new Vec(0.06, 0, 0)), Ink.PROP, 3);
    solids.box(seat, new Vec(0.13, 0.025, 0.08), Turn.NONE, Ink.PROP);
    solids.ball(crank, 0.07, Ink.PROP);
  }
}
