package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.RelaxationsTable;
import org.backwise.knowledge.tables.RelaxationsTable.Step;
import org.backwise.model.programme.Cause;
import org.backwise.reading.Fields;

/** Reads {@code relaxations.yaml}. */
final class RelaxationsReader implements FieldsReader<RelaxationsTable> {

  private static final int MOST_MINUTES = 60;
  private static final Choice<Cause> CAUSE = Choice.of(Cause.class);

  @Override
  public RelaxationsTable read(Fields fields) {
    fields.require("steps");
    List<Step> steps = fields.list("steps", RelaxationsReader::step);
    return new RelaxationsTable(steps);
  }

  private static Step step(Fields fields) {
    return new Step(
        fields.text("id"),
        fields.text("rule"),
        fields.integer("minutesBelow", 0, MOST_MINUTES),
        CAUSE.listIn(fields, "causes"));
  }
}
