package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import org.backwise.planning.need.Stimulus;

/**
 * The body items chosen for each slot, with running sums, so that one change costs little: stimulus
 * and its value by cell, the first week's volumes, and how often each exercise occurs.
 */
public final class Selection {

  private final PhaseProblem problem;
  private final List<List<Candidate>> bodies = new ArrayList<>();
  private final long[] stimulus;
  private final long[] cellValue;
  private final long[] volume;
  private final int[] uses;
  private final int[] countedUses;
  private final int[] doseUsed;
  private long needsValue;
  private long itemValue;
  private int distinct;
  private int fresh;

  /** Nothing but the frames of {@code problem}. */
  Selection(PhaseProblem problem) {
    this.problem = problem;
    Stimulus cells = problem.stimulus();
    this.stimulus = new long[cells.cells()];
    this.cellValue = new long[cells.cells()];
    this.volume = new long[cells.cells()];
    int exercises = problem.knowledge().exercises().all().size();
    this.uses = new int[exercises];
    this.countedUses = new int[exercises];
    this.doseUsed = new int[exercises];
    for (Slot slot : problem.slots()) {
      bodies.add(new ArrayList<>());
      slot.frame().warmUp().forEach(c -> count(slot, c, 1));
      slot.frame().coolDown().forEach(c -> count(slot, c, 1));
    }
  }

  /** The items of slot {@code s}, in no order. */
  public List<Candidate> body(int s) {
    return bodies.get(s);
  }

  int slots() {
    return bodies.size();
  }

  /** Puts an item at place {@code i} of slot {@code s}. */
  void add(int s, int i, Candidate item) {
    bodies.get(s).add(i, item);
    note(s, item, 1);
  }

  void add(int s, Candidate item) {
    add(s, bodies.get(s).size(), item);
  }

  /** Takes the item at place {@code i} out of slot {@code s}. */
  Candidate remove(int s, int i) {
    Candidate item = bodies.get(s).remove(i);
    note(s, item, -1);
    return item;
  }

  void removeLast(int s) {
    remove(s, bodies.get(s).size() - 1);
  }

  private void note(int s, Candidate item, int sign) {
    count(problem.slots().get(s), item, sign);
    int number = item.exerciseNumber();
    uses[number] += sign;
    doseUsed[number] = item.top().doseIndex();
    if (item.counted()) {
      countedUses[number] += sign;
      boolean first = sign > 0 && countedUses[number] == 1;
      boolean last = sign < 0 && countedUses[number] == 0;
      distinct += first || last ? sign : 0;
      fresh += item.fresh() && (first || last) ? sign : 0;
    }
  }

  private void count(Slot slot, Candidate item, int sign) {
    long times = (long) sign * slot.perWeek();
    long[] pairs = item.stimulus();
    for (int i = 0; i < pairs.length; i += 2) {
      int cell = (int) pairs[i];
      stimulus[cell] += times * pairs[i + 1];
      revalue(cell);
    }
    long[] first = item.startVolume();
    for (int i = 0; i < first.length; i += 2) {
      volume[(int) first[i]] += times * first[i + 1];
    }
    itemValue += times * item.value();
  }

  private void revalue(int cell) {
    long need = problem.needs().need()[cell];
    long value = 0;
    if (need > 0 && stimulus[cell] > 0) {
      long ratio = 1000 * stimulus[cell] / need;
      value = problem.needs().weight()[cell] * problem.objective().phi(ratio) / 1000;
    }
    needsValue += value - cellValue[cell];
    cellValue[cell] = value;
  }

  long value() {
    return needsValue + itemValue;
  }

  int distinct() {
    return distinct;
  }

  int fresh() {
    return fresh;
  }

  /** Weekly stimulus of a cell, relative to its need, in thousandths. */
  long ratio(int cell) {
    return 1000 * stimulus[cell] / problem.needs().need()[cell];
  }

  /** Whether an urgent need that gets nothing would get something from the item. */
  boolean answersUrgent(Candidate item) {
    boolean[] urgent = problem.needs().urgent();
    long[] pairs = item.stimulus();
    for (int i = 0; i < pairs.length; i += 2) {
      int cell = (int) pairs[i];
      if (urgent[cell] && stimulus[cell] == 0 && pairs[i + 1] > 0) {
        return true;
      }
    }
    return false;
  }

  /** The strength volume of a cell in the phase's first week. */
  long volume(int cell) {
    return volume[cell];
  }

  /** Whether the exercise is already somewhere in a body, with another dose. */
  boolean otherDose(Candidate item) {
    int number = item.exerciseNumber();
    return uses[number] > 0 && doseUsed[number] != item.top().doseIndex();
  }

  /** Whether the exercise already counts among the work and stretch items. */
  boolean counts(Candidate item) {
    return countedUses[item.exerciseNumber()] > 0;
  }
}
