package org.backwise.figure.kinematics;

/** A turn as an axis of length one and an angle in radians, from 0 to half a turn. */
public record Spin(Vec axis, double angle) {

  public static Spin of(Turn turn) {
    double xx = turn.ahead().x();
    double yy = turn.up().y();
    double zz = turn.right().z();
    double w = root(1 + xx + yy + zz);
    Vec towards =
        new Vec(
            signed(root(1 + xx - yy - zz), turn.up().z() - turn.right().y()),
            signed(root(1 - xx + yy - zz), turn.right().x() - turn.ahead().z()),
            signed(root(1 - xx - yy + zz), turn.ahead().y() - turn.up().x()));
    return new Spin(towards.unit(), 2 * Math.atan2(towards.length(), w));
  }

  private static double root(double value) {
    return Math.sqrt(Math.max(0, value)) / 2;
  }

  private static double signed(double size, double sign) {
    return sign < 0 ? -size : size;
  }

  /** {@code share} of it, as a turn (Rodrigues 1840). */
  Turn part(double share) {
    double c = Math.cos(angle * share);
    double s = Math.sin(angle * share);
    return new Turn(turned(Vec.AHEAD, c, s), turned(Vec.UP, c, s), turned(Vec.RIGHT, c, s));
  }

  private Vec turned(Vec v, double c, double s) {
    return v.times(c).plus(axis.cross(v).times(s)).plus(axis.times(axis.dot(v) * (1 - c)));
  }
}
