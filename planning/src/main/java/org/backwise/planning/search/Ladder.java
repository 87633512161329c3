package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.exercise.Exercise;
import org.backwise.planning.need.Stimulus;

/**
 * The weekly doses of a phase (H11): each week every exercise climbs one rung if the strength
 * volume of each group it works stays within its growth.
 */
public final class Ladder {

  private final BoundsTable bounds;
  private final Stimulus stimulus;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, List<Integer>> rungs = new TreeMap<>();
  private long[] last;

  /** One exercise on the ladder: where it is, how far it may go, how often a week it is done. */
  private static final class Step {
    private final Exercise exercise;
    private final List<Integer> allowed;
    private final int perWeek;
    private final boolean climbs;
    private int at;

    Step(Candidate candidate, List<Integer> allowed, int perWeek) {
      this.exercise = candidate.exercise();
      this.climbs = candidate.climbs();
      this.allowed = allowed;
      this.perWeek = perWeek;
    }

    int rung() {
      return allowed.get(at);
    }
  }

  private Ladder(PhaseProblem problem, long[] before) {
    this.bounds = problem.knowledge().tables().bounds();
    this.stimulus = problem.stimulus();
    this.last = before;
  }

  /**
   * The dose index of every exercise in each week of the phase.
   *
   * @param before by cell: the strength volume of the week before
   * @param allowed the eligible dose indices of a candidate, from its start to its top
   */
  public static Climb climb(
      PhaseProblem problem,
      Selection selection,
      int weeks,
      long[] before,
      Function<Candidate, List<Integer>> allowed) {
    Ladder ladder = new Ladder(problem, before);
    ladder.take(problem, selection, allowed);
    for (int week = 0; week < weeks; week++) {
      if (week > 0) {
        ladder.steps.forEach(ladder::tryUp);
      }
      ladder.write();
    }
    return new Climb(ladder.rungs, ladder.last);
  }

  /**
   * What the ladder gives.
   *
   * @param rungs the dose index of each week by exercise
   * @param volumes by cell: the last week's volume
   */
  public record Climb(Map<String, List<Integer>> rungs, long[] volumes) {}

  private void take(
      PhaseProblem problem, Selection selection, Function<Candidate, List<Integer>> allowed) {
    for (int s = 0; s < selection.slots(); s++) {
      Slot slot = problem.slots().get(s);
      List<Candidate> items = new ArrayList<>(slot.frame().warmUp());
      items.addAll(selection.body(s));
      items.addAll(slot.frame().coolDown());
      for (Candidate c : items) {
        steps.add(new Step(c, allowed.apply(c), slot.perWeek()));
      }
    }
  }

  /** Moves an exercise up in every routine that has it, or leaves it. */
  private void tryUp(Step step) {
    List<Step> same = steps.stream().filter(s -> s.climbs && s.exercise == step.exercise).toList();
    if (!step.climbs || same.get(0) != step || step.at + 1 >= step.allowed.size()) {
      return;
    }
    same.forEach(s -> s.at++);
    if (!withinGrowth(step.exercise)) {
      same.forEach(s -> s.at--);
    }
  }

  private boolean withinGrowth(Exercise exercise) {
    long[] now = volumes();
    long[] pairs = strength(exercise, 0);
    for (int i = 0; i < pairs.length; i += 2) {
      int cell = (int) pairs[i];
      if (now[cell] > most(cell)) {
        return false;
      }
    }
    return true;
  }

  private long most(int cell) {
    long before = cell < last.length ? last[cell] : 0;
    long grown = before * bounds.growthFactorMilli() / 1000;
    return Math.max(Math.max(grown, before + smallestStep(cell)), bounds.startVolumeMilli());
  }

  private long smallestStep(int cell) {
    return steps.stream()
        .filter(s -> s.rung() > 0)
        .mapToLong(s -> s.perWeek * (amount(s, s.rung(), cell) - amount(s, s.rung() - 1, cell)))
        .filter(rise -> rise > 0)
        .min()
        .orElse(0);
  }

  private long amount(Step step, int rung, int cell) {
    long[] pairs = strength(step.exercise, rung);
    long amount = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      amount += pairs[i] == cell ? pairs[i + 1] : 0;
    }
    return amount;
  }

  private long[] strength(Exercise exercise, int rung) {
    return stimulus.strengthOf(exercise, exercise.doses().get(rung).dose());
  }

  private long[] volumes() {
    long[] volumes = new long[stimulus.cells()];
    for (Step step : steps) {
      long[] pairs = strength(step.exercise, step.rung());
      for (int i = 0; i < pairs.length; i += 2) {
        volumes[(int) pairs[i]] += step.perWeek * pairs[i + 1];
      }
    }
    return volumes;
  }

  private void write() {
    Map<String, Integer> week = new TreeMap<>();
    steps.stream()
        .filter(s -> s.climbs)
        .forEach(s -> week.merge(s.exercise.id(), s.rung(), Math::max));
    week.forEach((id, rung) -> rungs.computeIfAbsent(id, k -> new ArrayList<>()).add(rung));
    last = volumes();
  }
}
