package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.model.exercise.Position;

/** Scores a selection from nothing: the planning page's objective, and the days clauses miss. */
final class Scorer {

  private final PhaseProblem problem;
  private final ObjectiveTable table;

  Scorer(PhaseProblem problem) {
    this.problem = problem;
    this.table = problem.objective();
  }

  Score score(Selection selection) {
    int missing = 0;
    for (int c = 0; c < problem.clauses().size(); c++) {
      missing += missing(c, selection);
    }
    return new Score(missing, value(selection));
  }

  /** The days that clause number {@code c} misses. */
  int missing(int c, Selection selection) {
    Clause clause = problem.clauses().get(c);
    int serving = 0;
    for (int s = 0; s < selection.slots(); s++) {
      boolean serves = selection.body(s).stream().anyMatch(clause::servedBy);
      serving |= serves ? 1 << s : 0;
    }
    int shown = 0;
    for (DayType day : DayType.of(problem.plan(), problem.slots())) {
      shown += day.among(serving) >= clause.perDay() ? day.count() : 0;
    }
    return Math.max(0, clause.days() - shown);
  }

  private long value(Selection selection) {
    int[] stimulus = new int[problem.needs().need().length];
    long value = 0;
    for (int s = 0; s < selection.slots(); s++) {
      Slot slot = problem.slots().get(s);
      List<Candidate> items = new ArrayList<>(slot.frame().items());
      items.addAll(selection.body(s));
      for (Candidate item : items) {
        Amounts.add(stimulus, item.stimulus(), slot.perWeek());
        value += slot.perWeek() * item.value();
      }
      value -= (long) slot.perWeek() * table.positionChange() * changes(selection.body(s));
    }
    return value
        + toNeeds(stimulus)
        - table.imbalance() * unbalanced(stimulus)
        - variety(selection);
  }

  private long toNeeds(int[] stimulus) {
    long worth = 0;
    for (int cell = 0; cell < stimulus.length; cell++) {
      long need = problem.needs().need()[cell];
      long ratio = need > 0 ? 1000L * stimulus[cell] / need : 0;
      worth += problem.needs().weight()[cell] * table.phi(ratio) / 1000;
    }
    return worth;
  }

  private long unbalanced(int[] stimulus) {
    long count = 0;
    for (int[] pair : problem.pairs()) {
      long one = ratio(stimulus, pair[0]);
      long other = ratio(stimulus, pair[1]);
      count += Math.max(one, other) > table.imbalanceFactor() * Math.min(one, other) ? 1 : 0;
    }
    return count;
  }

  private long ratio(int[] stimulus, int cell) {
    return 1000L * stimulus[cell] / problem.needs().need()[cell];
  }

  private long variety(Selection selection) {
    Map<Integer, Long> costs = new LinkedHashMap<>();
    selection.bodies().stream()
        .flatMap(List::stream)
        .filter(Candidate::counted)
        .forEach(
            c ->
                costs.put(c.exerciseNumber(), table.distinct() + (c.fresh() ? table.fresh() : 0L)));
    return costs.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Every routine begins standing. */
  private static long changes(List<Candidate> body) {
    return body.stream()
        .map(c -> c.exercise().position())
        .filter(p -> p != Position.STANDING)
        .distinct()
        .count();
  }
}
