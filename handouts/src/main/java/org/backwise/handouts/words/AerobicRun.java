package org.backwise.handouts.words;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.AerobicWeek;

/** Aerobic weeks, one after the other, that are alike; they share a line. */
public record AerobicRun(AerobicWeek first, AerobicWeek last) {

  /** {@code weeks} in runs as long as can be. */
  public static List<AerobicRun> of(List<AerobicWeek> weeks) {
    List<AerobicRun> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= weeks.size(); i++) {
      if (i == weeks.size() || !alike(weeks.get(i), weeks.get(from))) {
        runs.add(new AerobicRun(weeks.get(from), weeks.get(i - 1)));
        from = i;
      }
    }
    return runs;
  }

  private static boolean alike(AerobicWeek a, AerobicWeek b) {
    return a.exercise().equals(b.exercise())
        && a.minutesPerDay() == b.minutesPerDay()
        && a.daysPerWeek() == b.daysPerWeek();
  }
}
