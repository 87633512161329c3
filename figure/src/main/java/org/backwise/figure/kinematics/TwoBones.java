package org.backwise.figure.kinematics;

/**
 * Two-bone inverse kinematics by the law of cosines: a limb from {@code root} whose end comes as
 * near to a target as its length allows.
 *
 * @param middle knee or elbow
 * @param end ankle or wrist
 * @param hinge unit axis of the knee or elbow, to the right of a limb that bends like a knee
 */
record TwoBones(Vec middle, Vec end, Vec hinge) {

  private static final double SLACK_METRES = 1e-4;

  /** {@code pole} is where the middle joint points. */
  static TwoBones reach(Vec root, Vec target, double upper, double lower, Vec pole) {
    Vec way = target.minus(root);
    double most = upper + lower - SLACK_METRES;
    double least = Math.abs(upper - lower) + SLACK_METRES;
    double distance = Math.max(least, Math.min(most, way.length()));
    Vec direction = way.unit();
    double along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
    double height = Math.sqrt(Math.max(0, upper * upper - along * along));
    Vec aside = pole.across(direction).unit();
    Vec middle = root.plus(direction.times(along)).plus(aside.times(height));
    Vec end = root.plus(direction.times(distance));
    return new TwoBones(middle, end, aside.cross(direction.times(-1)).unit());
  }

  static Turn turn(Vec from, Vec to, Vec right) {
    Vec up = from.minus(to).unit();
    Vec across = right.across(up).unit();
    return new Turn(up.cross(across), up, across);
  }
}
