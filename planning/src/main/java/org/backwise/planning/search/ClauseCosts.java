package org.backwise.planning.search;

import java.util.List;

/** What it costs when some routines serve a clause and others do not: the days it misses. */
final class ClauseCosts {

  /** More than any phase can be worth. */
  static final long MISSING_DAY = 1_000_000_000L;

  /** A session too few on a day that is missed anyway: the way to where days are won. */
  private static final long MISSING_SESSION = MISSING_DAY / 100;

  private final long[][] costs;

  ClauseCosts(PhaseProblem problem) {
    List<DayType> days = DayType.of(problem.plan(), problem.slots());
    this.costs = new long[problem.clauses().size()][1 << problem.slots().size()];
    for (int c = 0; c < costs.length; c++) {
      for (int slots = 0; slots < costs[c].length; slots++) {
        costs[c][slots] = cost(problem.clauses().get(c), days, slots);
      }
    }
  }

  private static long cost(Clause clause, List<DayType> days, int slots) {
    int shown = 0;
    int lacking = 0;
    for (DayType day : days) {
      int sessions = day.among(slots);
      shown += sessions >= clause.perDay() ? day.count() : 0;
      lacking += day.count() * Math.max(0, clause.perDay() - sessions);
    }
    int missing = Math.max(0, clause.days() - shown);
    return missing == 0 ? 0 : missing * MISSING_DAY + lacking * MISSING_SESSION;
  }

  int size() {
    return costs.length;
  }

  /** What clause number {@code c} costs when the slots of these bits serve it. */
  long of(int c, int slots) {
    return costs[c][slots];
  }
}
