package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.GoalsTable;
import org.backwise.reading.Fields;

/** Reads {@code goals.yaml}; the phases it names are those of {@code phases.yaml}. */
final class GoalsReader implements FieldsReader<GoalsTable> {

  private final Known known;
  private final List<String> phases;

  GoalsReader(Known known, List<String> phases) {
    this.known = known;
    this.phases = phases;
  }

  @Override
  public GoalsTable read(Fields fields) {
    return new GoalsTable(
        Numbers.positive(fields, "most"),
        Rows.all(
            fields,
            "groups",
            known.vocabulary().groups(),
            (f, name) -> f.codes(name, known.measures())),
        fields.codes("dueAfterPhase", phases));
  }
}
