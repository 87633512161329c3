package org.backwise.figure.checks;

/** From where to where a joint moves in a repetition, in degrees. */
record JointSpan(double least, double most) {

  static JointSpan at(double degrees) {
    return new JointSpan(degrees, degrees);
  }

  JointSpan and(JointSpan other) {
    return new JointSpan(Math.min(least, other.least), Math.max(most, other.most));
  }

  /** That which goes further, and the larger way of both. */
  JointSpan further(JointSpan other) {
    double way = Math.max(moved(), other.moved());
    double end = Math.max(most, other.most);
    return new JointSpan(end - way, end);
  }

  double moved() {
    return most - least;
  }
}
