package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.OptionalInt;
import org.backwise.knowledge.tables.TimingTable;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.ItemList;

/** The seconds that a list of items may last, and the least of its frame. */
final class Budget {

  private static final int MINUTE = 60;

  private Budget() {}

  /** The seconds at most; empty when content has no row for it. */
  static OptionalInt of(Case c, ItemList list) {
    if (!list.shortened()) {
      return whole(c, list.kind());
    }
    return c.tables().timing().shortVersions().contains(list.budgetSeconds())
        ? OptionalInt.of(list.budgetSeconds())
        : OptionalInt.empty();
  }

  private static OptionalInt whole(Case c, RoutineKind kind) {
    int minutes = c.intake().availability().minutesPerSession();
    return c.tables().timing().routines().stream()
        .filter(row -> row.fromMinutes() <= minutes && minutes <= row.toMinutes())
        .mapToInt(row -> Math.min(seconds(row, kind, minutes), c.minutes() * MINUTE))
        .findFirst();
  }

  private static int seconds(TimingTable.RoutineSeconds row, RoutineKind kind, int minutes) {
    return switch (kind) {
      case MAIN_A, MAIN_B -> minutes * MINUTE;
      case MORNING -> row.morning();
      case STRETCH -> row.stretch();
      case RELIEF -> row.relief();
    };
  }

  /** The least seconds of a part of {@code list}; unknown rows ask for more than can be. */
  static int leastSeconds(Case c, ItemList list, List<TimingTable.Least> rows, int shortened) {
    if (list.shortened()) {
      return shortened;
    }
    int minutes = of(c, list).orElse(0) / MINUTE;
    return rows.stream()
        .filter(row -> row.kinds().contains(list.kind()))
        .filter(row -> row.fromMinutes() <= minutes && minutes <= row.toMinutes())
        .mapToInt(TimingTable.Least::seconds)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
