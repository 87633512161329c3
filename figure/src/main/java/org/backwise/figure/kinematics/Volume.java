package org.backwise.figure.kinematics;

/** A round body in space. */
public sealed interface Volume {

  Vec centre();

  /** How far it reaches along {@code direction}, which has length one. */
  double reach(Vec direction);

  /** A ball. */
  record Ball(Vec centre, double radius) implements Volume {
    @Override
    public double reach(Vec direction) {
      return centre.dot(direction) + radius;
    }
  }

  /** A flat oval with its two half axes. */
  record Oval(Vec centre, Vec across, Vec deep) implements Volume {
    @Override
    public double reach(Vec direction) {
      return centre.dot(direction) + Math.hypot(across.dot(direction), deep.dot(direction));
    }
  }
}
