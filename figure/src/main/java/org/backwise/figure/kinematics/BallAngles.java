package org.backwise.figure.kinematics;

/** Flexion, abduction and rotation of a hip or shoulder in degrees. */
record BallAngles(double flexion, double abduction, double rotation) {

  /** Nearer than this to straight sideways flexion and rotation cannot be told apart. */
  private static final double POLE_DEGREES = 25;

  /** Of the readings of {@code joint} that which is nearest to {@code hint}. */
  static BallAngles of(Turn joint, double out, BallAngles hint) {
    Vec up = joint.up();
    double abduction = -out * Math.toDegrees(Math.asin(SolvedAngles.bounded(up.z())));
    if (90 - Math.abs(abduction) < POLE_DEGREES) {
      return atPole(joint, out, hint);
    }
    double flexion = SolvedAngles.degrees(-up.x(), up.y());
    BallAngles near = read(joint, out, flexion, abduction);
    BallAngles far = read(joint, out, flexion + 180, 180 - abduction);
    return near.turned(hint).off(hint) <= far.turned(hint).off(hint)
        ? near.turned(hint)
        : far.turned(hint);
  }

  /** Flexion is taken as hinted. */
  private static BallAngles atPole(Turn joint, double out, BallAngles hint) {
    Turn rest = Turn.bending(hint.flexion).then(joint);
    double abduction = SolvedAngles.degrees(-out * rest.up().z(), rest.up().y());
    return read(joint, out, hint.flexion, abduction).turned(hint);
  }

  private static BallAngles read(Turn joint, double out, double flexion, double abduction) {
    Turn rest = Turn.leaning(out * abduction).then(Turn.bending(flexion)).then(joint);
    double rotation = out * SolvedAngles.degrees(rest.ahead().z(), rest.ahead().x());
    return new BallAngles(flexion, abduction, rotation);
  }

  private BallAngles turned(BallAngles hint) {
    return new BallAngles(
        near(flexion, hint.flexion),
        near(abduction, hint.abduction),
        near(rotation, hint.rotation));
  }

  private double off(BallAngles hint) {
    return Math.abs(flexion - hint.flexion)
        + Math.abs(abduction - hint.abduction)
        + Math.abs(rotation - hint.rotation);
  }

  /** The same direction, within half a turn of {@code hint}. */
  private static double near(double degrees, double hint) {
    return hint + Math.IEEEremainder(degrees - hint, 360);
  }
}
