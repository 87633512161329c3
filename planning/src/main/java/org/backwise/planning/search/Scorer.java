package org.backwise.planning.search;

import java.util.List;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.model.exercise.Position;

/** Scores a selection: the planning page's objective, and the days its clauses miss. */
final class Scorer {

  private final PhaseProblem problem;
  private final ObjectiveTable table;
  private final List<DayType> days;
  private final long[] served;

  Scorer(PhaseProblem problem) {
    this.problem = problem;
    this.table = problem.objective();
    this.days = DayType.of(problem.plan(), problem.slots());
    this.served = new long[problem.slots().size()];
  }

  Score score(Selection selection) {
    return new Score(missing(selection), selection.value() - costs(selection));
  }

  int missing(Selection selection) {
    serve(selection);
    int missing = 0;
    for (int c = 0; c < problem.clauses().size(); c++) {
      missing += missingDays(c);
    }
    return missing;
  }

  /** The days that clause number {@code c} misses. */
  int missing(int c, Selection selection) {
    serve(selection);
    return missingDays(c);
  }

  /** Whether a candidate serves clause number {@code c}. */
  static boolean serves(Candidate candidate, int c) {
    return (candidate.clauses() >> c & 1) == 1;
  }

  private void serve(Selection selection) {
    for (int s = 0; s < served.length; s++) {
      long mask = 0;
      List<Candidate> body = selection.body(s);
      for (int i = 0; i < body.size(); i++) {
        mask |= body.get(i).clauses();
      }
      served[s] = mask;
    }
  }

  private int missingDays(int c) {
    Clause clause = problem.clauses().get(c);
    int shown = 0;
    for (DayType day : days) {
      int sessions = 0;
      for (int s : day.slots()) {
        sessions += (int) (served[s] >> c & 1);
      }
      shown += sessions >= clause.perDay() ? day.count() : 0;
    }
    return Math.max(0, clause.days() - shown);
  }

  private long costs(Selection selection) {
    long costs = (long) table.distinct() * selection.distinct();
    costs += (long) table.fresh() * selection.fresh();
    costs += (long) table.imbalance() * unbalancedPairs(selection);
    for (int s = 0; s < selection.slots(); s++) {
      long perWeek = problem.slots().get(s).perWeek();
      costs += perWeek * table.positionChange() * changes(selection.body(s));
    }
    return costs;
  }

  private static int changes(List<Candidate> body) {
    int seen = 1 << Position.STANDING.ordinal();
    for (int i = 0; i < body.size(); i++) {
      seen |= 1 << body.get(i).exercise().position().ordinal();
    }
    return Integer.bitCount(seen) - 1;
  }

  private int unbalancedPairs(Selection selection) {
    int count = 0;
    for (int[] pair : problem.pairs()) {
      long one = selection.ratio(pair[0]);
      long other = selection.ratio(pair[1]);
      count += Math.max(one, other) > table.imbalanceFactor() * Math.min(one, other) ? 1 : 0;
    }
    return count;
  }
}
