package org.backwise.figure.kinematics;

/** A bone's lower end, direction and length; its upper end lies along {@code turn.up()}. */
public record Frame(Vec origin, Turn turn, double length) {

  public Vec end() {
    return at(1);
  }

  /** The point at {@code share} of the bone. */
  public Vec at(double share) {
    return origin.plus(turn.up().times(length * share));
  }

  Frame moved(Vec by) {
    return new Frame(origin.plus(by), turn, length);
  }
}
