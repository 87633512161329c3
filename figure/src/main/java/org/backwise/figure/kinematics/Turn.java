package org.backwise.figure.kinematics;

/** A rotation, kept as where it takes the three axes; it keeps lengths and never mirrors. */
public record Turn(Vec ahead, Vec up, Vec right) {

  public static final Turn NONE = new Turn(Vec.AHEAD, Vec.UP, Vec.RIGHT);

  /** About the axis that points ahead: up goes to the right. */
  public static Turn leaning(double degrees) {
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    return new Turn(Vec.AHEAD, new Vec(0, c, s), new Vec(0, -s, c));
  }

  /** About the long axis: ahead goes to the right. */
  public static Turn turning(double degrees) {
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    return new Turn(new Vec(c, 0, s), Vec.UP, new Vec(-s, 0, c));
  }

  /** About the axis to the right: up goes ahead, as in bending forwards. */
  public static Turn bending(double degrees) {
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    return new Turn(new Vec(c, -s, 0), new Vec(s, c, 0), Vec.RIGHT);
  }

  /** The turn whose long axis is {@code up} and which looks as near to {@code ahead} as it can. */
  public static Turn facing(Vec up, Vec ahead) {
    Vec right = ahead.cross(up).unit();
    return new Turn(up.cross(right), up, right);
  }

  public Vec apply(Vec v) {
    return ahead.times(v.x()).plus(up.times(v.y())).plus(right.times(v.z()));
  }

  /** {@code inner} seen from within this one. */
  public Turn then(Turn inner) {
    return new Turn(apply(inner.ahead), apply(inner.up), apply(inner.right));
  }

  public Turn inverse() {
    return new Turn(
        new Vec(ahead.x(), up.x(), right.x()),
        new Vec(ahead.y(), up.y(), right.y()),
        new Vec(ahead.z(), up.z(), right.z()));
  }

  /** The turn at {@code share} of the shortest way to {@code other}. */
  Turn towards(Turn other, double share) {
    return then(Spin.of(inverse().then(other)).part(share));
  }
}
