package org.backwise.figure.drawing;

import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.exercise.Position;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Prop;
import org.backwise.model.motion.PropKind;

/** Draws what one uses: behind the body what carries it, before the body what one holds. */
final class PropArt {

  private static final double NEARER_METRES = 0.2;

  private final Camera camera;
  private final Sheet sheet;
  private final Skeleton skeleton;
  private final Pose pose;
  private final Furniture furniture;
  private final Rooms rooms;
  private final Gear gear;
  private final HeldArt held;
  private final Light light;

  /**
   * @param pose the key pose that the skeleton is in or near to
   */
  PropArt(Camera camera, Sheet sheet, Skeleton skeleton, Pose pose) {
    Solids solids = new Solids(camera, sheet);
    this.camera = camera;
    this.sheet = sheet;
    this.skeleton = skeleton;
    this.pose = pose;
    this.furniture = new Furniture(solids, skeleton.body());
    this.rooms = new Rooms(solids, skeleton.body());
    this.gear = new Gear(camera, solids, skeleton.body());
    this.held = new HeldArt(camera, sheet, solids, skeleton);
    this.light = new Light(camera, solids, skeleton);
  }

  /** Things on the ground: those nearer to the viewer than the body, or those that are not. */
  void onGround(Motion motion, boolean nearer) {
    for (Prop prop : motion.props()) {
      Point place = prop.at();
      Vec at = place == null ? Vec.ZERO : Vec.of(place);
      if (place != null && nearer == isNearer(prop, at)) {
        begin(motion, prop);
        stand(prop, at, Turn.turning(prop.turn()));
      }
    }
  }

  private void stand(Prop prop, Vec at, Turn turn) {
    switch (prop.kind()) {
      case BED -> furniture.bed(at, turn);
      case CHAIR -> furniture.chair(at, turn);
      case TABLE -> furniture.table(at, turn);
      case BOX -> furniture.box(at, turn);
      case WALL -> rooms.wall(at);
      case CORNER -> rooms.corner(at, turn);
      case DOORWAY -> rooms.doorway(at, turn);
      case RAIL -> rooms.rail(at, turn);
      case STEP -> rooms.step(at, turn);
      case POOL_EDGE -> rooms.poolEdge(at, turn);
      case BAG -> light.bag(at);
      case SOCK -> light.sock(at);
      case MAT -> gear.mat(at, turn);
      case PILLOW, FOLDED_TOWEL -> gear.cushion(prop, at, turn);
      case ROLL -> gear.roll(prop, at, turn);
      case BALL -> gear.ball(at);
      case BALANCE_TRAINER -> gear.trainer(at);
      case BIKE -> gear.bike(at);
      case TOWEL, BAND, STICK, WATER, MARK -> {}
    }
  }

  /** What runs behind the body though one holds it before. */
  void behind(Motion motion) {
    for (Prop prop : motion.props()) {
      if (prop.kind() == PropKind.TOWEL) {
        sheet.begin("behind-%d-".formatted(motion.props().indexOf(prop)), prop.isIn(pose));
        held.strap(prop, Ink.SOFT, 2.2, true);
      }
    }
  }

  /** What goes along with the body, and the water one stands in. */
  void before(Motion motion, Box all) {
    for (Prop prop : motion.props()) {
      begin(motion, prop);
      switch (prop.kind()) {
        case TOWEL -> held.strap(prop, Ink.SOFT, 2.2, false);
        case BAND -> held.strap(prop, Ink.EASED, 1.8, false);
        case STICK -> held.stick(prop);
        case PILLOW -> held.pillow(prop);
        case FOLDED_TOWEL -> held.foldedTowel(prop);
        case BOX -> held.box(prop);
        case BAG -> light.bagIn(prop);
        case SOCK -> light.sockIn(prop);
        case MARK -> held.mark(prop);
        case WATER -> new WaterArt(camera, sheet).draw(all);
        case MAT, BED, CHAIR, TABLE, WALL, CORNER, DOORWAY, RAIL, ROLL, BALL, STEP -> {}
        case BALANCE_TRAINER, POOL_EDGE, BIKE -> {}
      }
    }
  }

  /** Whether hands lie on a table, or on the chair back that one who stands has before them. */
  boolean handsLieOver(Motion motion) {
    return motion.props().stream().anyMatch(prop -> liesUnderHands(motion, prop));
  }

  private boolean liesUnderHands(Motion motion, Prop prop) {
    return switch (prop.kind()) {
      case TABLE -> true;
      case CHAIR -> motion.position() == Position.STANDING && isNearer(prop);
      default -> false;
    };
  }

  private boolean isNearer(Prop prop) {
    return prop.at() != null && isNearer(prop, Vec.of(prop.at()));
  }

  private void begin(Motion motion, Prop prop) {
    sheet.begin("prop-%d-".formatted(motion.props().indexOf(prop)), prop.isIn(pose));
  }

  private boolean isNearer(Prop prop, Vec at) {
    boolean stands =
        switch (prop.kind()) {
          case CHAIR, TABLE, BOX, BAG, SOCK, RAIL, BALL, POOL_EDGE -> true;
          case PILLOW -> !prop.in().isEmpty();
          default -> false;
        };
    Vec body = skeleton.pelvis().last().origin().atHeight(0);
    return stands && camera.near(at.atHeight(0)) > camera.near(body) + NEARER_METRES;
  }
}
