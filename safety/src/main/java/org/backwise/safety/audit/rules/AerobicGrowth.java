package org.backwise.safety.audit.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.backwise.knowledge.tables.AerobicTable;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;

/** Aerobic minutes grow from what the person walks now. */
final class AerobicGrowth {

  private static final long MILLI = 1000;

  private AerobicGrowth() {}

  static void check(Case c, Findings findings) {
    AerobicTable table = c.tables().aerobic();
    List<AerobicWeek> weeks =
        c.programme().aerobic().stream()
            .sorted(Comparator.comparingInt(AerobicWeek::week))
            .toList();
    int walks =
        Objects.requireNonNullElse(c.intake().activity().walkMinutes(), table.startMinutesAbsent());
    AerobicWeek before = null;
    for (AerobicWeek week : weeks) {
      boolean follows = before != null && before.week() == week.week() - 1;
      long last = follows ? Objects.requireNonNull(before).minutes() : 0;
      long grown = last * c.tables().bounds().growthFactorMilli() / MILLI;
      long start = (long) walks * week.daysPerWeek();
      long most = Math.max(Math.max(grown, last + table.stepMinutesPerWeek()), start);
      if (week.minutes() > most && week.week() >= c.fromWeek()) {
        String values = week.minutes() + " aerobic minutes, at most " + most;
        findings.add("week " + week.week(), values);
      }
      before = week;
    }
  }
}
