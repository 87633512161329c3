package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.knowledge.tables.ObjectiveTable.Point;
import org.backwise.reading.Fields;

/** Reads {@code objective.yaml}. */
final class ObjectiveReader {

  private static final int MOST_STEPS = 10_000_000;

  private ObjectiveReader() {}

  static ObjectiveTable read(Fields fields) {
    return new ObjectiveTable(
        phi(fields),
        Numbers.count(fields, "likeKind"),
        Numbers.count(fields, "like"),
        Numbers.factor(fields, "prefer"),
        Numbers.count(fields, "positionChange"),
        Numbers.count(fields, "distinct"),
        Numbers.count(fields, "fresh"),
        Numbers.count(fields, "imbalance"),
        Numbers.positive(fields, "imbalanceFactor"),
        fields.integer("steps", 1, MOST_STEPS));
  }

  private static List<Point> phi(Fields fields) {
    List<Point> points =
        fields.list(
            "phi", f -> new Point(Numbers.count(f, "ratio"), Numbers.count(f, "value")));
    boolean opens = !points.isEmpty() && points.get(0).ratio() == 0;
    if (!opens) {
      fields.problem("phi", "does not begin at ratio 0");
    }
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).ratio() <= points.get(i - 1).ratio() || slope(points, i) < 0) {
        fields.problem("phi[" + i + "]", "does not rise from the point before");
      } else if (i > 1 && steeper(points, i)) {
        fields.problem("phi[" + i + "]", "rises more steeply than before, but phi is concave");
      }
    }
    return points;
  }

  private static int slope(List<Point> points, int i) {
    return points.get(i).value() - points.get(i - 1).value();
  }

  private static boolean steeper(List<Point> points, int i) {
    long here = (long) slope(points, i) * (points.get(i - 1).ratio() - points.get(i - 2).ratio());
    long before = (long) slope(points, i - 1) * (points.get(i).ratio() - points.get(i - 1).ratio());
    return here > before;
  }
}
