package org.backwise.knowledge.reading.tables;

import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.TimingTable;
import org.backwise.knowledge.tables.TimingTable.Least;
import org.backwise.knowledge.tables.TimingTable.RoutineSeconds;
import org.backwise.model.Region;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Fields;

/** Reads {@code timing.yaml}. */
final class TimingReader implements FieldsReader<TimingTable> {

  private static final int MOST_MINUTES = 60;
  private static final Choice<RoutineKind> KIND = Choice.of(RoutineKind.class);
  private static final Choice<Region> REGION = Choice.of(Region.class);

  @Override
  public TimingTable read(Fields fields) {
    return new TimingTable(
        Numbers.count(fields, "switchSeconds"),
        fields.list("routines", TimingReader::routine),
        fields.list("warmUp", TimingReader::least),
        fields.list("coolDown", TimingReader::least),
        Numbers.counts(fields, "shortVersions"),
        Numbers.count(fields, "shortWarmUpSeconds"),
        Numbers.count(fields, "shortCoolDownSeconds"),
        Rows.named(fields, "warmUpBands", REGION::listIn));
  }

  private static RoutineSeconds routine(Fields fields) {
    return new RoutineSeconds(
        minutes(fields, "fromMinutes"),
        minutes(fields, "toMinutes"),
        Numbers.positive(fields, "morning"),
        Numbers.positive(fields, "stretch"),
        Numbers.positive(fields, "relief"));
  }

  private static Least least(Fields fields) {
    return new Least(
        KIND.listIn(fields, "kinds"),
        minutes(fields, "fromMinutes"),
        minutes(fields, "toMinutes"),
        Numbers.count(fields, "seconds"));
  }

  private static int minutes(Fields fields, String key) {
    return fields.integer(key, 1, MOST_MINUTES);
  }
}
