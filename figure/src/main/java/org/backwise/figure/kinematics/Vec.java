package org.backwise.figure.kinematics;

import org.backwise.model.motion.Point;

/** A point or direction in metres: {@code x} ahead, {@code y} up, {@code z} to the right. */
public record Vec(double x, double y, double z) {

  public static final Vec ZERO = new Vec(0, 0, 0);
  public static final Vec AHEAD = new Vec(1, 0, 0);
  public static final Vec UP = new Vec(0, 1, 0);
  public static final Vec RIGHT = new Vec(0, 0, 1);

  public static Vec of(Point point) {
    return new Vec(point.x(), point.y(), point.z());
  }

  public Vec plus(Vec o) {
    return new Vec(x + o.x, y + o.y, z + o.z);
  }

  public Vec minus(Vec o) {
    return new Vec(x - o.x, y - o.y, z - o.z);
  }

  public Vec times(double s) {
    return new Vec(x * s, y * s, z * s);
  }

  public double dot(Vec o) {
    return x * o.x + y * o.y + z * o.z;
  }

  public Vec cross(Vec o) {
    return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  /** The direction with length one; a zero vector stays zero. */
  public Vec unit() {
    double length = length();
    return length < 1e-9 ? ZERO : times(1 / length);
  }

  /** The point at {@code share} of the way to {@code o}. */
  public Vec towards(Vec o, double share) {
    return plus(o.minus(this).times(share));
  }

  /** What is left of it across {@code direction}, which has length one. */
  public Vec across(Vec direction) {
    return minus(direction.times(dot(direction)));
  }

  /** It with {@code value} as height. */
  public Vec atHeight(double value) {
    return new Vec(x, value, z);
  }
}
