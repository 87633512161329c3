package org.backwise.planning.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.model.exercise.Position;
import org.backwise.model.programme.RoutineKind;

/** Scores a selection: the planning page's objective, and the days its clauses miss. */
final class Scorer {

  private static final int ROUTINES = RoutineKind.values().length;

  private final PhaseProblem problem;
  private final ObjectiveTable table;
  private final long[] stimulus;
  private final boolean[] serves = new boolean[ROUTINES];

  Scorer(PhaseProblem problem) {
    this.problem = problem;
    this.table = problem.objective();
    this.stimulus = new long[problem.stimulus().cells()];
  }

  Score score(Selection selection) {
    return new Score(missing(selection), needs(selection) - costs(selection));
  }

  int missing(Selection selection) {
    int missing = 0;
    for (Clause clause : problem.clauses()) {
      missing += missing(clause, selection);
    }
    return missing;
  }

  int missing(Clause clause, Selection selection) {
    Arrays.fill(serves, false);
    for (int s = 0; s < selection.slots(); s++) {
      for (Candidate c : selection.body(s)) {
        if (clause.serving().get(c.top().index())) {
          serves[problem.slots().get(s).kind().ordinal()] = true;
          break;
        }
      }
    }
    return clause.missing(problem.plan(), serves);
  }

  private long needs(Selection selection) {
    Arrays.fill(stimulus, 0);
    long value = 0;
    for (int s = 0; s < selection.slots(); s++) {
      Slot slot = problem.slots().get(s);
      value += add(slot.frame().warmUp(), slot) + add(slot.frame().coolDown(), slot);
      value += add(selection.body(s), slot);
    }
    long[] need = problem.needs().need();
    long[] weight = problem.needs().weight();
    for (int cell = 0; cell < need.length; cell++) {
      if (need[cell] > 0 && stimulus[cell] > 0) {
        value += weight[cell] * table.phi(1000 * stimulus[cell] / need[cell]) / 1000;
      }
    }
    return value;
  }

  private long add(List<Candidate> items, Slot slot) {
    long value = 0;
    for (Candidate item : items) {
      long[] pairs = item.stimulus();
      for (int i = 0; i < pairs.length; i += 2) {
        stimulus[(int) pairs[i]] += slot.perWeek() * pairs[i + 1];
      }
      value += slot.perWeek() * item.value();
    }
    return value;
  }

  private long costs(Selection selection) {
    long costs = 0;
    Set<String> distinct = new HashSet<>();
    int fresh = 0;
    for (int s = 0; s < selection.slots(); s++) {
      Slot slot = problem.slots().get(s);
      costs += (long) table.positionChange() * slot.perWeek() * changes(selection.body(s));
      for (Candidate c : selection.body(s)) {
        if (c.counted() && distinct.add(c.exercise().id()) && c.fresh()) {
          fresh++;
        }
      }
    }
    costs += (long) table.distinct() * distinct.size() + (long) table.fresh() * fresh;
    return costs + (long) table.imbalance() * unbalancedPairs();
  }

  private static int changes(List<Candidate> body) {
    int seen = 0;
    for (Candidate c : body) {
      seen |= 1 << c.exercise().position().ordinal();
    }
    seen |= 1 << Position.STANDING.ordinal();
    return Integer.bitCount(seen) - 1;
  }

  private int unbalancedPairs() {
    int count = 0;
    long[] need = problem.needs().need();
    for (int[] pair : problem.pairs()) {
      if (need[pair[0]] > 0 && need[pair[1]] > 0) {
        long one = 1000 * stimulus[pair[0]] / need[pair[0]];
        long other = 1000 * stimulus[pair[1]] / need[pair[1]];
        count += Math.max(one, other) > table.imbalanceFactor() * Math.min(one, other) ? 1 : 0;
      }
    }
    return count;
  }
}
