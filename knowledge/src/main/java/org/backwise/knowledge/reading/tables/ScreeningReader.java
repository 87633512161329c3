package org.backwise.knowledge.reading.tables;

import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.ScreeningTable;
import org.backwise.reading.Fields;

/** Reads {@code screening.yaml}. */
final class ScreeningReader implements FieldsReader<ScreeningTable> {

  private static final int WORST_PAIN = 10;

  private final Known known;

  ScreeningReader(Known known) {
    this.known = known;
  }

  @Override
  public ScreeningTable read(Fields fields) {
    return new ScreeningTable(
        Numbers.positive(fields, "questionSet"),
        Numbers.positive(fields, "askedWithinDays"),
        pain(fields, "reliefFromPainNow"),
        pain(fields, "reliefFromWorst"),
        Numbers.positive(fields, "reliefWorstWithinDays"),
        pain(fields, "gentleFromAverage"),
        Numbers.positive(fields, "gentleAfterDays"),
        Numbers.positive(fields, "ageLeast"),
        Numbers.positive(fields, "guardianUnder"),
        pain(fields, "worstUpBy"),
        Numbers.positive(fields, "approvedDays"),
        Numbers.positive(fields, "clearanceDaysMost"),
        fields.codes("neverNeedClearance", known.conditions()));
  }

  private static int pain(Fields fields, String key) {
    return fields.integer(key, 1, WORST_PAIN);
  }
}
