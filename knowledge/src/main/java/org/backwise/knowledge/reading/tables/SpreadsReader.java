package org.backwise.knowledge.reading.tables;

import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.SpreadsTable;
import org.backwise.reading.Fields;

/** Reads {@code spreads.yaml}. */
final class SpreadsReader implements FieldsReader<SpreadsTable> {

  private final Known known;

  SpreadsReader(Known known) {
    this.known = known;
  }

  @Override
  public SpreadsTable read(Fields fields) {
    return new SpreadsTable(
        Rows.all(
            fields,
            "sites",
            known.list("sites"),
            (rows, site) -> rows.codes(site, known.list("spreads"))));
  }
}
