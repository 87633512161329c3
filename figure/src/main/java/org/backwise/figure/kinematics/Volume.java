package org.backwise.figure.kinematics;

/** A round body in space. */
public sealed interface Volume {

  Vec centre();

  /** How far it reaches along {@code direction}, which has length one. */
  double reach(Vec direction);

  /** What lies between two volumes at {@code share} of the way from one to the other. */
  record Between(Volume from, Volume to, double share) implements Volume {
    @Override
    public Vec centre() {
      return from.centre().towards(to.centre(), share);
    }

    @Override
    public double reach(Vec direction) {
      return from.reach(direction) * (1 - share) + to.reach(direction) * share;
    }
  }

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
