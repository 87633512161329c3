package org.backwise.knowledge.reading.tables;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.tables.TimingTable;
import org.backwise.knowledge.tables.TimingTable.Least;
import org.backwise.knowledge.tables.TimingTable.RoutineSeconds;
import org.backwise.model.Region;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Fields;

/** Reads {@code timing.yaml}. */
final class TimingReader {

  private static final int FEWEST_MINUTES = 5;
  private static final int MOST_MINUTES = 60;
  private static final Choice<RoutineKind> KIND = Choice.of(RoutineKind.class);
  private static final Choice<Region> REGION = Choice.of(Region.class);

  private TimingReader() {}

  static TimingTable read(Fields fields) {
    TimingTable table =
        new TimingTable(
            Numbers.count(fields, "switchSeconds"),
            fields.list("routines", TimingReader::routine),
            fields.list("warmUp", TimingReader::least),
            fields.list("coolDown", TimingReader::least),
            Numbers.counts(fields, "shortVersions"),
            Numbers.count(fields, "shortWarmUpSeconds"),
            Numbers.count(fields, "shortCoolDownSeconds"),
            Rows.named(fields, "warmUpBands", REGION::listIn));
    checkMinutes(fields, table);
    checkKinds(fields, table);
    return table;
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

  private static void checkMinutes(Fields fields, TimingTable table) {
    for (int minutes = FEWEST_MINUTES; minutes <= MOST_MINUTES; minutes++) {
      int at = minutes;
      long rows =
          table.routines().stream()
              .filter(r -> r.fromMinutes() <= at && at <= r.toMinutes())
              .count();
      if (rows != 1) {
        fields.problem("routines", "has %d rows for %d minutes, not one".formatted(rows, at));
      }
    }
  }

  private static void checkKinds(Fields fields, TimingTable table) {
    for (RoutineKind kind : RoutineKind.values()) {
      int[] budgets =
          IntStream.rangeClosed(FEWEST_MINUTES, MOST_MINUTES)
              .filter(m -> table.routines().stream().anyMatch(r -> covers(r, m)))
              .map(m -> table.budgetSeconds(kind, m) / 60)
              .distinct()
              .toArray();
      for (int minutes : budgets) {
        checkLeast(fields, "warmUp", table.warmUp(), kind, minutes);
        checkLeast(fields, "coolDown", table.coolDown(), kind, minutes);
      }
    }
  }

  private static boolean covers(RoutineSeconds row, int minutes) {
    return row.fromMinutes() <= minutes && minutes <= row.toMinutes();
  }

  private static void checkLeast(
      Fields fields, String key, List<Least> table, RoutineKind kind, int minutes) {
    long rows =
        table.stream()
            .filter(l -> l.kinds().contains(kind))
            .filter(l -> l.fromMinutes() <= minutes && minutes <= l.toMinutes())
            .count();
    if (rows != 1) {
      fields.problem(
          key,
          "has %d rows for a %s routine of %d minutes, not one"
              .formatted(rows, kind.code(), minutes));
    }
  }
}
