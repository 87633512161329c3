package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.knowledge.tables.ObjectiveTable.Point;
import org.backwise.reading.Fields;

/** Reads {@code objective.yaml}. */
final class ObjectiveReader implements FieldsReader<ObjectiveTable> {

  private static final int MOST_KICKS = 1000;

  @Override
  public ObjectiveTable read(Fields fields) {
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
        fields.integer("kicks", 0, MOST_KICKS),
        Numbers.count(fields, "keep"));
  }

  private static List<Point> phi(Fields fields) {
    fields.require("phi");
    return fields.list("phi", f -> new Point(Numbers.count(f, "ratio"), Numbers.count(f, "value")));
  }
}
