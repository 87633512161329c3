package org.backwise.knowledge.reading.tables;

import java.util.List;
import java.util.SortedMap;
import org.backwise.knowledge.reading.FactReader;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.GoalsTable;
import org.backwise.knowledge.tables.GoalsTable.Measure;
import org.backwise.model.rule.Fact;
import org.backwise.reading.Fields;

/** Reads {@code goals.yaml}; the phases it names are those of {@code phases.yaml}. */
final class GoalsReader implements FieldsReader<GoalsTable> {

  private static final List<String> BETTER = List.of("more", "less");
  private static final Measure NONE = new Measure("", "", 0, 0, new Fact.Always());

  private final Known known;
  private final FactReader facts;
  private final List<String> phases;

  GoalsReader(Known known, List<String> phases) {
    this.known = known;
    this.facts = new FactReader(known);
    this.phases = phases;
  }

  @Override
  public GoalsTable read(Fields fields) {
    SortedMap<String, Measure> measures =
        Rows.named(fields, "measures", Rows.group(this::measure, NONE));
    List<String> groups = known.vocabulary().groups();
    return new GoalsTable(
        Numbers.positive(fields, "most"),
        measures,
        Rows.some(fields, "groups", groups, (f, name) -> f.code(name, measures.keySet())),
        fields.codes("dueAfterPhase", phases));
  }

  private Measure measure(Fields fields) {
    return new Measure(
        fields.text("unit"),
        fields.code("better", BETTER),
        Numbers.positive(fields, "gain"),
        Numbers.positive(fields, "target"),
        facts.in(fields, "unless"));
  }
}
