package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.Prop;
import org.backwise.model.motion.PropKind;

/** Draws what one uses: behind the body what carries it, before the body what one holds. */
final class PropArt {

  private static final double WATER_LEVEL_METRES = 1.15;
  private static final double NEARER_METRES = 0.2;

  private final Camera camera;
  private final Sheet sheet;
  private final Skeleton skeleton;
  private final Landmarks landmarks;
  private final Solids solids;

  PropArt(Camera camera, Sheet sheet, Skeleton skeleton) {
    this.camera = camera;
    this.sheet = sheet;
    this.skeleton = skeleton;
    this.landmarks = new Landmarks(skeleton);
    this.solids = new Solids(camera, sheet);
  }

  /** Things on the ground: those nearer to the viewer than the body, or those that are not. */
  void onGround(Motion motion, boolean nearer) {
    for (Prop prop : motion.props()) {
      Vec at = at(prop);
      if (nearer != isNearer(prop, at)) {
        continue;
      }
      Turn turn = Turn.turning(prop.turn());
      switch (prop.kind()) {
        case MAT -> solids.box(at.plus(up(-0.012)), new Vec(0.95, 0.012, 0.32), turn, Ink.SOFT);
        case BED -> bed(at, turn);
        case CHAIR -> chair(at, turn);
        case WALL -> wall(at);
        case PILLOW, ROLL -> cushion(prop, at, turn);
        case BALL -> solids.ball(at, 0.3, Ink.PROP);
        case STEP -> step(at, turn);
        case BALANCE_TRAINER -> trainer(at);
        case POOL_EDGE -> poolEdge(at, turn);
        case BIKE -> bike(at);
        case TOWEL, BAND, STICK, WATER -> {}
      }
    }
  }

  void before(Motion motion, Box all) {
    for (Prop prop : motion.props()) {
      switch (prop.kind()) {
        case TOWEL -> strap(prop, Ink.SOFT, 3.2);
        case BAND -> strap(prop, Ink.EASED, 2.2);
        case STICK -> stick(prop);
        case WATER -> water(all);
        case PILLOW -> held(prop);
        case MAT, BED, CHAIR, WALL, ROLL, BALL, STEP, BALANCE_TRAINER, POOL_EDGE, BIKE -> {}
      }
    }
  }

  private boolean isNearer(Prop prop, Vec at) {
    boolean stands =
        prop.kind() == PropKind.CHAIR
            || prop.kind() == PropKind.BALL
            || prop.kind() == PropKind.POOL_EDGE;
    Vec body = skeleton.pelvis().last().origin().atHeight(0);
    return stands && camera.near(at.atHeight(0)) > camera.near(body) + NEARER_METRES;
  }

  private static Vec at(Prop prop) {
    Point at = prop.at();
    return at == null ? Vec.ZERO : Vec.of(at);
  }

  private static Vec up(double metres) {
    return new Vec(0, metres, 0);
  }

  private void chair(Vec at, Turn turn) {
    double seat = skeleton.body().metres(Measure.SEAT_HEIGHT);
    for (int x : new int[] {-1, 1}) {
      for (int z : new int[] {-1, 1}) {
        Vec top = at.plus(turn.apply(new Vec(0.2 * x, seat - 0.03, 0.18 * z)));
        solids.rod(top, top.atHeight(0), Ink.PROP, 2.4);
      }
      Vec post = at.plus(turn.apply(new Vec(-0.21, seat, 0.18 * x)));
      solids.rod(post, post.plus(turn.apply(new Vec(-0.04, 0.42, 0))), Ink.PROP, 2.4);
    }
    Vec rest = at.plus(turn.apply(new Vec(-0.245, seat + 0.34, 0)));
    solids.box(rest, new Vec(0.015, 0.09, 0.2), turn, Ink.PROP);
    solids.box(at.plus(up(seat - 0.02)), new Vec(0.22, 0.02, 0.21), turn, Ink.PROP);
  }

  private void bed(Vec at, Turn turn) {
    double height = skeleton.body().metres(Measure.BED_HEIGHT);
    solids.box(at.plus(up(height - 0.1)), new Vec(1.0, 0.1, 0.4), turn, Ink.SOFT);
    solids.box(at.plus(up(height - 0.26)), new Vec(1.0, 0.05, 0.4), turn, Ink.PROP);
    for (int x : new int[] {-1, 1}) {
      Vec foot = at.plus(turn.apply(new Vec(0.93 * x, height - 0.31, 0.36)));
      solids.rod(foot, foot.atHeight(0), Ink.PROP, 4);
    }
  }

  private void wall(Vec at) {
    Vec away = at.atHeight(0).unit();
    Vec middle = at.atHeight(0.98).plus(away.times(0.03));
    solids.box(middle, new Vec(0.03, 0.98, 0.5), Turn.facing(Vec.UP, away), Ink.SOFT);
  }

  private void step(Vec at, Turn turn) {
    double half = skeleton.body().metres(Measure.STEP_HEIGHT) / 2;
    solids.box(at.plus(up(half)), new Vec(0.2, half, 0.35), turn, Ink.PROP);
  }

  private void trainer(Vec at) {
    double height = skeleton.body().metres(Measure.TRAINER_HEIGHT);
    List<Spot2> dome = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double angle = Math.PI * i / 16;
      Vec rim = new Vec(0, Math.sin(angle) * (height - 0.03), 0);
      Vec aside = camera.right().times(Math.cos(angle) * 0.31);
      dome.add(camera.see(at.plus(rim).plus(aside).plus(up(0.03))));
    }
    solids.area(Hulls.convex(dome), Ink.SOFT);
    solids.box(at.plus(up(0.02)), new Vec(0.32, 0.02, 0.32), Turn.NONE, Ink.PROP);
  }

  private void poolEdge(Vec at, Turn turn) {
    double half = (WATER_LEVEL_METRES + 0.08) / 2;
    solids.box(at.plus(up(half)), new Vec(0.12, half, 0.45), turn, Ink.SOFT);
  }

  private void cushion(Prop prop, Vec at, Turn turn) {
    if (!prop.along().isEmpty()) {
      return;
    }
    boolean roll = prop.kind() == PropKind.ROLL;
    double radius = roll ? 0.04 : 0.05;
    double halfLength = roll ? 0 : 0.13;
    List<Volume> bolsters = new ArrayList<>();
    for (int x : new int[] {-1, 1}) {
      for (int z : new int[] {-1, 1}) {
        Vec corner = turn.apply(new Vec(halfLength * x, 0, 0.16 * z));
        bolsters.add(new Volume.Ball(at.plus(corner), radius));
      }
    }
    solids.area(Hulls.polygon(camera, bolsters), Ink.SOFT);
  }

  /** A pillow between two places of the body. */
  private void held(Prop prop) {
    if (prop.along().size() == 2) {
      Vec a = landmarks.at(prop.along().get(0));
      Vec b = landmarks.at(prop.along().get(1));
      solids.ball(a.towards(b, 0.5), Math.max(0.06, a.minus(b).length() / 2 + 0.01), Ink.SOFT);
    }
  }

  private void strap(Prop prop, Ink ink, double width) {
    List<Vec> places = new ArrayList<>();
    prop.along().forEach(spot -> places.add(landmarks.at(spot)));
    if (prop.at() != null) {
      places.add(Vec.of(prop.at()));
    }
    StringBuilder path = new StringBuilder();
    for (Vec place : places) {
      Spot2 spot = camera.see(place);
      sheet.include(List.of(spot));
      path.append(path.length() == 0 ? "M" : "L").append(Numbers.of(spot));
    }
    sheet.line(path.toString(), Ink.PROP_LINE, width + Solids.THIN);
    sheet.line(path.toString(), ink, width);
  }

  private void stick(Prop prop) {
    Vec a = landmarks.at(prop.along().get(0));
    Vec b = landmarks.at(prop.along().get(1));
    Vec over = b.minus(a).unit().times(0.2);
    solids.rod(a.minus(over), b.plus(over), Ink.PROP, 2.6);
  }

  private void water(Box all) {
    Spot2 level = camera.see(up(WATER_LEVEL_METRES));
    Spot2 ground = camera.see(Vec.ZERO);
    double left = all.left();
    StringBuilder wave = new StringBuilder("M" + Numbers.of(new Spot2(left, level.y())));
    int waves = (int) Math.round(all.width() / 16);
    String half = Numbers.of(all.width() / waves / 2);
    String quarter = Numbers.of(all.width() / waves / 4);
    for (int i = 0; i < waves; i++) {
      wave.append("q%s -3 %s 0t%s 0".formatted(quarter, half, half));
    }
    double right = all.right();
    String area = wave + "L" + Numbers.of(new Spot2(right, ground.y())) + "L"
        + Numbers.of(new Spot2(left, ground.y())) + "Z";
    if (waves == 0) {
      return;
    }
    sheet.fill(area, Ink.WATER, "0.35");
    sheet.line(wave.toString(), Ink.WATER, 1.8);
  }

  private void bike(Vec at) {
    double saddle = skeleton.body().metres(Measure.SADDLE_HEIGHT);
    Vec crank = at.plus(new Vec(0.26, 0.31, 0));
    Vec seat = at.plus(up(saddle - 0.03));
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
