package org.backwise.knowledge.tables;

import java.util.List;

/** {@code objective.yaml}: coefficients of the objective; {@code preferMilli} in thousandths. */
public record ObjectiveTable(
    List<Point> phi,
    int likeKind,
    int like,
    int preferMilli,
    int positionChange,
    int distinct,
    int fresh,
    int imbalance,
    int imbalanceFactor,
    int kicks,
    int keep,
    Grow grow,
    int stepUp,
    int stepBack,
    Leap leap) {

  /** What a session of work is worth more for each dose that it climbs, in these phases. */
  public record Grow(int worth, List<String> in) {}

  /** What a session with something new and hard costs that comes too early, or too late. */
  public record Leap(int cost, int levelFrom, List<String> neverIn) {}

  /** A corner of phi: stimulus over need, and its value, both in thousandths. */
  public record Point(int ratio, int value) {}

  /** phi at {@code ratio} thousandths: straight between the corners, flat after the last. */
  public long phi(long ratio) {
    Point before = phi.get(0);
    for (Point point : phi) {
      if (ratio < point.ratio()) {
        long rise = (ratio - before.ratio()) * (point.value() - before.value());
        return before.value() + rise / (point.ratio() - before.ratio());
      }
      before = point;
    }
    return before.value();
  }
}
