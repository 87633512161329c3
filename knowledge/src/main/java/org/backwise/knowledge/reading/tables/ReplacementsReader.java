package org.backwise.knowledge.reading.tables;

import org.backwise.knowledge.reading.FactReader;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.ReplacementsTable;
import org.backwise.knowledge.tables.ReplacementsTable.Row;
import org.backwise.model.rule.Fact;
import org.backwise.reading.Fields;

/** Reads {@code replacements.yaml}. */
final class ReplacementsReader implements FieldsReader<ReplacementsTable> {

  private static final Row NONE = new Row(new Fact.Always(), "");

  private final Known known;
  private final FactReader facts;

  ReplacementsReader(Known known) {
    this.known = known;
    this.facts = new FactReader(known);
  }

  @Override
  public ReplacementsTable read(Fields fields) {
    return new ReplacementsTable(
        Rows.some(fields, "activities", known.list("activities"), Rows.group(this::row, NONE)));
  }

  private Row row(Fields fields) {
    return new Row(facts.in(fields, "pauseWhen"), fields.code("instead", known.exercises()));
  }
}
