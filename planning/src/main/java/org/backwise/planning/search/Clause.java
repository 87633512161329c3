package org.backwise.planning.search;

import java.util.BitSet;
import java.util.List;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.course.WeekPlan;

/**
 * Something a phase shows on so many days a week: on such a day at least {@code perDay} sessions hold
 * a serving item.
 *
 * @param name what the clause is for, for example {@code core} or {@code release:pectorals}
 * @param serving indices of the prescriptions that serve it
 * @param days days a week that are asked for
 */
public record Clause(String name, BitSet serving, int perDay, int days) {

  /** The days that are missing when these routines (by ordinal) serve. */
  int missing(WeekPlan plan, boolean[] serves) {
    int served = 0;
    for (List<WeekPlan.Session> day : plan.days()) {
      int sessions = 0;
      for (WeekPlan.Session session : day) {
        sessions += serves[session.routine().ordinal()] ? 1 : 0;
      }
      served += sessions >= perDay ? 1 : 0;
    }
    return Math.max(0, days - served);
  }

  /** Whether anything serves it at all. */
  boolean possible() {
    return !serving.isEmpty();
  }

  /** Whether a routine of this kind could matter to it. */
  boolean concerns(RoutineKind kind) {
    return kind != RoutineKind.RELIEF;
  }
}
