package org.backwise.knowledge.reading.tables;

import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.ChangesTable;
import org.backwise.reading.Fields;

/** Reads {@code changes.yaml}. */
final class ChangesReader implements FieldsReader<ChangesTable> {

  private final Known known;

  ChangesReader(Known known) {
    this.known = known;
  }

  @Override
  public ChangesTable read(Fields fields) {
    return new ChangesTable(
        Rows.some(
            fields,
            "aches",
            known.list("joints"),
            (f, joint) -> f.codes(joint, known.list("cannot"))));
  }
}
