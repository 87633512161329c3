package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.knowledge.tables.BoundsTable.FewItems;
import org.backwise.knowledge.tables.BoundsTable.Roomy;
import org.backwise.knowledge.tables.BoundsTable.StretchDoses;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code bounds.yaml}. */
final class BoundsReader implements FieldsReader<BoundsTable> {

  private static final int DAYS = 7;
  private static final int MOST_MINUTES = 60;
  private static final int HEAVY = 20;
  private static final int MOST_GROWTH = 2000;

  @Override
  public BoundsTable read(Fields fields) {
    return new BoundsTable(
        few(fields),
        Numbers.positive(fields, "repetitionsLeast"),
        Numbers.positive(fields, "stretchHoldLeast"),
        Numbers.positive(fields, "stretchDayLeast"),
        Numbers.positive(fields, "stretchDayRelaxed"),
        Numbers.positive(fields, "stretchWeekNote"),
        stretchDoses(fields),
        fields.integer("stretchDays", 1, DAYS),
        fields.integer("stretchDaysRelaxed", 1, DAYS),
        fields.integer("twiceAWeek", 1, DAYS),
        Numbers.share(fields, "recoveryShareFrom"),
        Numbers.share(fields, "overuseLoadShareFrom"),
        fields.milli("growthFactor", 1000, MOST_GROWTH),
        Numbers.factor(fields, "startVolume"),
        fields.integer("restDaysMost", 0, DAYS),
        fields.integer("lightKilogramsMost", 1, HEAVY));
  }

  private static FewItems few(Fields fields) {
    @Nullable Fields few = fields.group("fewItems");
    if (few == null) {
      return new FewItems(1, List.of(), 1, 1, 1, 0, 1);
    }
    FewItems read =
        new FewItems(
            Numbers.positive(few, "usual"),
            few.list("roomy", BoundsReader::roomy),
            Numbers.positive(few, "urgentFrom"),
            Numbers.positive(few, "wordFrom"),
            Numbers.positive(few, "ceiling"),
            Numbers.count(few, "distinctExtra"),
            Numbers.positive(few, "regionsForExtra"));
    few.finish();
    return read;
  }

  private static StretchDoses stretchDoses(Fields fields) {
    @Nullable Fields doses = fields.group("stretchDoses");
    if (doses == null) {
      return new StretchDoses(1, 1, 1, 1, List.of());
    }
    StretchDoses read =
        new StretchDoses(
            Numbers.positive(doses, "shortHoldMost"),
            Numbers.positive(doses, "fullHoldFrom"),
            Numbers.positive(doses, "fullHoldsFrom"),
            Numbers.positive(doses, "fullHoldsMost"),
            doses.texts("fullIn"));
    doses.finish();
    return read;
  }

  private static Roomy roomy(Fields fields) {
    return new Roomy(
        fields.integer("fromMinutes", 1, MOST_MINUTES), Numbers.positive(fields, "items"));
  }
}
