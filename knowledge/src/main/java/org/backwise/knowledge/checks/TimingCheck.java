package org.backwise.knowledge.checks;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.TimingTable;
import org.backwise.knowledge.tables.TimingTable.Least;
import org.backwise.knowledge.tables.TimingTable.RoutineSeconds;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Problems;

/** {@code timing.yaml} has just one row for every number of minutes and every routine. */
final class TimingCheck implements Check {

  private static final String FILE = "planning/timing.yaml";
  private static final int FEWEST_MINUTES = 5;
  private static final int MOST_MINUTES = 60;

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (!knowledge.trees().has(FILE)) {
      return;
    }
    TimingTable table = knowledge.tables().timing();
    List<Integer> covered =
        IntStream.rangeClosed(FEWEST_MINUTES, MOST_MINUTES)
            .filter(m -> one(knowledge, problems, table.routines(), m))
            .boxed()
            .toList();
    for (RoutineKind kind : RoutineKind.values()) {
      covered.stream()
          .map(m -> table.budgetSeconds(kind, m) / 60)
          .distinct()
          .forEach(minutes -> least(knowledge, problems, kind, minutes));
    }
  }

  private static boolean one(
      Knowledge knowledge, Problems problems, List<RoutineSeconds> table, int minutes) {
    long rows =
        table.stream().filter(r -> r.fromMinutes() <= minutes && minutes <= r.toMinutes()).count();
    if (rows != 1) {
      String told = "has %d rows for %d minutes, not one".formatted(rows, minutes);
      Finding.at(knowledge.trees(), problems, FILE, told, "routines");
    }
    return rows == 1;
  }

  private static void least(Knowledge knowledge, Problems problems, RoutineKind kind, int minutes) {
    TimingTable table = knowledge.tables().timing();
    least(knowledge, problems, "warmUp", table.warmUp(), kind, minutes);
    least(knowledge, problems, "coolDown", table.coolDown(), kind, minutes);
  }

  private static void least(
      Knowledge knowledge,
      Problems problems,
      String key,
      List<Least> table,
      RoutineKind kind,
      int minutes) {
    long rows =
        table.stream()
            .filter(l -> l.kinds().contains(kind))
            .filter(l -> l.fromMinutes() <= minutes && minutes <= l.toMinutes())
            .count();
    if (rows != 1) {
      String told =
          "has %d rows for a %s routine of %d minutes, not one"
              .formatted(rows, kind.code(), minutes);
      Finding.at(knowledge.trees(), problems, FILE, told, key);
    }
  }
}
