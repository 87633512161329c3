package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.FactReader;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.reading.TraitReader;
import org.backwise.knowledge.tables.DraftingTable;
import org.backwise.knowledge.tables.DraftingTable.Alternatives;
import org.backwise.knowledge.tables.DraftingTable.Relief;
import org.backwise.knowledge.tables.DraftingTable.Wish;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code drafting.yaml}. */
final class DraftingReader implements FieldsReader<DraftingTable> {

  private static final int HARDEST_LEVEL = 5;

  private final FactReader facts;
  private final TraitReader traits;
  private final List<String> phases;

  DraftingReader(Known known, List<String> phases) {
    this.facts = new FactReader(known);
    this.traits = new TraitReader(known);
    this.phases = phases;
  }

  @Override
  public DraftingTable read(Fields fields) {
    @Nullable Fields warmUp = fields.group("warmUp");
    @Nullable Fields relief = fields.group("relief");
    @Nullable Fields alternatives = fields.group("alternatives");
    if (warmUp == null || relief == null || alternatives == null) {
      return new DraftingTable(0, 0, new Relief(1, 1), new Alternatives(1, 0), List.of());
    }
    DraftingTable read =
        new DraftingTable(
            Numbers.count(warmUp, "besidePainSeconds"),
            Numbers.count(warmUp, "loadingSeconds"),
            new Relief(
                Numbers.positive(relief, "itemsMost"),
                relief.integer("levelMost", 1, HARDEST_LEVEL)),
            new Alternatives(
                Numbers.count(alternatives, "most"), Numbers.share(alternatives, "sharedFrom")),
            fields.list("wishes", this::wish));
    warmUp.finish();
    relief.finish();
    alternatives.finish();
    return read;
  }

  private Wish wish(Fields fields) {
    return new Wish(
        fields.text("id"),
        facts.in(fields, "when"),
        traits.in(fields, "match"),
        fields.codes("phases", phases));
  }
}
