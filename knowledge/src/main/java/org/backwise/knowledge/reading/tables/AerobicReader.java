package org.backwise.knowledge.reading.tables;

import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.AerobicTable;
import org.backwise.reading.Fields;

/** Reads {@code aerobic.yaml}. */
final class AerobicReader implements FieldsReader<AerobicTable> {

  private static final int DAYS = 7;

  private final Known known;

  AerobicReader(Known known) {
    this.known = known;
  }

  @Override
  public AerobicTable read(Fields fields) {
    fields.require("choices");
    return new AerobicTable(
        fields.codes("choices", known.exercises()),
        Numbers.positive(fields, "startMinutesAbsent"),
        Numbers.positive(fields, "minutesPerDayLeast"),
        Rows.all(fields, "minutesPerDayMost", known.list("activityLevels"), Numbers::positive),
        Numbers.positive(fields, "minutesPerDayOwnMost"),
        Numbers.positive(fields, "stepMinutesPerWeek"),
        Numbers.positive(fields, "doseStepSeconds"),
        Rows.all(fields, "weekMinutesMost", known.list("activityLevels"), Numbers::positive),
        fields.integer("daysMost", 1, DAYS));
  }
}
