package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.tables.RelaxationsTable;
import org.backwise.knowledge.tables.RelaxationsTable.Step;
import org.backwise.model.programme.Cause;
import org.backwise.reading.Fields;

/** Reads {@code relaxations.yaml}. */
final class RelaxationsReader {

  private static final int MOST_MINUTES = 60;
  private static final Choice<Cause> CAUSE = Choice.of(Cause.class);

  private RelaxationsReader() {}

  static RelaxationsTable read(Fields fields) {
    fields.require("steps");
    List<Step> steps = fields.list("steps", RelaxationsReader::step);
    List<String> ids = steps.stream().map(Step::id).toList();
    for (int i = 0; i < ids.size(); i++) {
      if (ids.indexOf(ids.get(i)) < i) {
        fields.problem("steps[" + i + "]", ids.get(i) + " stands twice; keep one");
      }
    }
    return new RelaxationsTable(steps);
  }

  private static Step step(Fields fields) {
    Step step =
        new Step(
            fields.text("id"),
            fields.text("rule"),
            fields.integer("minutesBelow", 0, MOST_MINUTES),
            CAUSE.listIn(fields, "causes"));
    if (step.causes().contains(Cause.TIME) != step.minutesBelow() > 0) {
      fields.problem("minutesBelow", "is above 0 just where time is a cause");
    }
    return step;
  }
}
