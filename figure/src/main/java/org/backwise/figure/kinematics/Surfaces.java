package org.backwise.figure.kinematics;

import org.backwise.model.motion.Body;
import org.backwise.model.motion.Measure;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.PropKind;
import org.backwise.model.motion.Support;

/** The planes that carry the body. */
final class Surfaces {

  /** Points with {@code normal . p = offset}; the body is on the side of the normal. */
  record Plane(Vec normal, double offset) {

    /** The point of the plane nearest to {@code p}, lifted by {@code by}. */
    Vec near(Vec p, double by) {
      return p.plus(normal.times(offset + by - p.dot(normal)));
    }
  }

  private final Body body;
  private final Motion motion;

  Surfaces(Body body, Motion motion) {
    this.body = body;
    this.motion = motion;
  }

  Plane plane(Support support) {
    return switch (support) {
      case FLOOR -> new Plane(Vec.UP, 0);
      case SEAT -> raised(Measure.SEAT_HEIGHT);
      case BED -> raised(Measure.BED_HEIGHT);
      case STEP -> raised(Measure.STEP_HEIGHT);
      case TRAINER -> raised(Measure.TRAINER_HEIGHT);
      case SADDLE -> raised(Measure.SADDLE_HEIGHT);
      case TABLE -> raised(Measure.TABLE_HEIGHT);
      case WALL -> wall();
    };
  }

  private Plane raised(Measure height) {
    return new Plane(Vec.UP, body.metres(height));
  }

  /** The wall stands across the place named by its prop; the body starts at zero. */
  private Plane wall() {
    Vec at =
        motion.props().stream()
            .filter(p -> p.kind() == PropKind.WALL && p.at() != null)
            .map(p -> place(p.at()))
            .findFirst()
            .orElse(new Vec(1, 0, 0));
    Vec normal = at.atHeight(0).unit().times(-1);
    return new Plane(normal, at.dot(normal));
  }

  private static Vec place(@org.jspecify.annotations.Nullable Point at) {
    return at == null ? Vec.AHEAD : Vec.of(at);
  }
}
