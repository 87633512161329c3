package org.backwise.figure.kinematics;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.Prop;

/** The solid things that stand round the body, as they are drawn and as nothing goes through. */
public final class Scenery {

  /** The part of a chair that one holds. */
  public static final String BACK_REST = "back rest";

  private static final double HALF_WALL_HIGH = 0.98;
  private static final double HALF_WALL_THICK = 0.03;
  private static final double HALF_CORNER_WIDE = 0.36;

  private final Body body;

  public Scenery(Body body) {
    this.body = body;
  }

  /** Everything solid in a motion but the floor. */
  public List<Solid> of(Motion motion) {
    List<Solid> solids = new ArrayList<>();
    for (Prop prop : motion.props()) {
      Point at = prop.at();
      if (at != null) {
        solids.addAll(of(prop, Vec.of(at), Turn.turning(prop.turn())));
      }
    }
    return solids;
  }

  private List<Solid> of(Prop prop, Vec at, Turn turn) {
    return switch (prop.kind()) {
      case CHAIR -> List.of(seat(at, turn), backRest(at, turn));
      case BED -> List.of(mattress(at, turn));
      case TABLE -> List.of(tableTop(at, turn));
      case STEP -> List.of(step(at, turn));
      case WALL -> List.of(wall(at));
      case CORNER -> corner(at, turn);
      default -> List.of();
    };
  }

  public Solid seat(Vec at, Turn turn) {
    Vec middle = at.plus(Vec.UP.times(body.metres(Measure.SEAT_HEIGHT) - 0.02));
    return new Solid("seat", middle, new Vec(0.22, 0.02, 0.21), turn);
  }

  public Solid backRest(Vec at, Turn turn) {
    double seat = body.metres(Measure.SEAT_HEIGHT);
    Vec middle = at.plus(turn.apply(new Vec(-0.245, seat + 0.34, 0)));
    return new Solid(BACK_REST, middle, new Vec(0.015, 0.09, 0.2), turn);
  }

  public Solid mattress(Vec at, Turn turn) {
    Vec middle = at.plus(Vec.UP.times(body.metres(Measure.BED_HEIGHT) - 0.1));
    return new Solid("bed", middle, new Vec(1.0, 0.1, 0.4), turn);
  }

  public Solid tableTop(Vec at, Turn turn) {
    Vec middle = at.plus(Vec.UP.times(body.metres(Measure.TABLE_HEIGHT) - 0.02));
    return new Solid("table", middle, new Vec(0.36, 0.02, 0.4), turn);
  }

  public Solid step(Vec at, Turn turn) {
    double half = body.metres(Measure.STEP_HEIGHT) / 2;
    return new Solid("step", at.plus(Vec.UP.times(half)), new Vec(0.2, half, 0.35), turn);
  }

  public Solid wall(Vec at) {
    Vec away = at.atHeight(0).unit();
    return panel(at.plus(away.times(HALF_WALL_THICK)), Turn.facing(Vec.UP, away), 0.5);
  }

  /** Two walls that meet at {@code at}; one looks into the corner. */
  public List<Solid> corner(Vec at, Turn turn) {
    List<Solid> walls = new ArrayList<>();
    for (int side : new int[] {-1, 1}) {
      Turn wall = turn.then(Turn.turning(45 * side));
      Vec along = wall.right().times(-side * HALF_CORNER_WIDE);
      Vec middle = at.plus(along).plus(wall.ahead().times(HALF_WALL_THICK));
      walls.add(panel(middle, wall, HALF_CORNER_WIDE));
    }
    return walls;
  }

  private static Solid panel(Vec at, Turn turn, double halfWide) {
    Vec half = new Vec(HALF_WALL_THICK, HALF_WALL_HIGH, halfWide);
    return new Solid("wall", at.atHeight(HALF_WALL_HIGH), half, turn);
  }
}
