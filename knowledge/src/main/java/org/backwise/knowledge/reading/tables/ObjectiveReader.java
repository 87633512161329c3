package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.knowledge.tables.ObjectiveTable.Grow;
import org.backwise.knowledge.tables.ObjectiveTable.Leap;
import org.backwise.knowledge.tables.ObjectiveTable.Point;
import org.backwise.reading.Fields;

/** Reads {@code objective.yaml}. */
final class ObjectiveReader implements FieldsReader<ObjectiveTable> {

  private static final int MOST_KICKS = 1000;
  private static final int HARDEST_LEVEL = 5;

  private final List<String> phases;

  ObjectiveReader(List<String> phases) {
    this.phases = phases;
  }

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
        Numbers.count(fields, "keep"),
        Rows.group(this::grow, new Grow(0, List.of())).apply(fields, "grow"),
        Numbers.count(fields, "stepUp"),
        Numbers.count(fields, "stepBack"),
        Rows.group(this::leap, new Leap(0, 1, List.of())).apply(fields, "leap"));
  }

  private Grow grow(Fields fields) {
    return new Grow(Numbers.count(fields, "worth"), fields.codes("in", phases));
  }

  private Leap leap(Fields fields) {
    return new Leap(
        Numbers.count(fields, "cost"),
        fields.integer("levelFrom", 1, HARDEST_LEVEL),
        fields.codes("neverIn", phases));
  }

  private static List<Point> phi(Fields fields) {
    fields.require("phi");
    return fields.list("phi", f -> new Point(Numbers.count(f, "ratio"), Numbers.count(f, "value")));
  }
}
