package org.backwise.knowledge.reading.tables;

import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.PagesTable;
import org.backwise.reading.Fields;

/** Reads {@code pages.yaml}. */
final class PagesReader implements FieldsReader<PagesTable> {

  private static final int DAY_HOURS = 24;
  private static final int HALF_YEAR_WEEKS = 26;

  @Override
  public PagesTable read(Fields fields) {
    return new PagesTable(
        fields.integer("morningUntilHour", 0, DAY_HOURS),
        fields.integer("afternoonFromHour", 0, DAY_HOURS),
        fields.integer("eveningFromHour", 0, DAY_HOURS),
        fields.integer("programmeWeeks", 1, HALF_YEAR_WEEKS));
  }
}
