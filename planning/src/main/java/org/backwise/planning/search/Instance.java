package org.backwise.planning.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** A phase in numbers, as the search sees it: what may stand where, and what it is asked for. */
final class Instance {

  private static final int BYTE = 8;

  final PhaseProblem problem;
  final Cells cells;
  final ClauseCosts clauses;
  final OptionMaker maker;

  /** By slot: what may stand there; at first without the full doses of stretches. */
  final Option[][] options;

  /** Each exercise with a dose in a role, by slot; null where it may not stand. */
  Option[][] anywhere;

  final int slots;
  final int exercises;
  final boolean[][] neighbours;
  final int[] frameStimulus;
  final int[] frameVolume;

  Instance(PhaseProblem problem) {
    this.problem = problem;
    this.cells = new Cells(problem.needs(), problem.objective());
    this.clauses = new ClauseCosts(problem);
    this.slots = problem.slots().size();
    this.exercises = problem.knowledge().exercises().all().size();
    this.neighbours = new boolean[slots][slots];
    this.frameStimulus = new int[cells.size()];
    this.frameVolume = new int[cells.size()];
    for (int s = 0; s < slots; s++) {
      enter(s);
    }
    this.maker = new OptionMaker(problem, cells, frameVolume);
    this.options = new Option[slots][];
    for (int s = 0; s < slots; s++) {
      options[s] = maker.all(s);
    }
    this.anywhere = anywhere();
  }

  Slot slot(int s) {
    return problem.slots().get(s);
  }

  /** From now on stretches may have their full dose too. */
  void widen() {
    for (int s = 0; s < slots; s++) {
      options[s] = maker.withFullStretches(s);
    }
    anywhere = anywhere();
  }

  /** Seconds that the frame of slot {@code s} leaves. */
  int seconds(int s) {
    return slot(s).budgetSeconds() - slot(s).frame().seconds();
  }

  private void enter(int s) {
    Slot slot = slot(s);
    for (int t = 0; t < slots; t++) {
      neighbours[s][t] = problem.plan().neighbours(slot.kind(), slot(t).kind());
    }
    for (Candidate c : slot.frame().items()) {
      Amounts.add(frameStimulus, c.stimulus(), slot.perWeek());
      Amounts.add(frameVolume, c.startVolume(), slot.perWeek());
    }
  }

  private Option[][] anywhere() {
    Map<Integer, Option[]> found = new LinkedHashMap<>();
    for (Option[] routine : options) {
      for (Option o : routine) {
        int role = o.candidate().top().role().ordinal();
        int key = (o.exercise() << BYTE | o.dose()) << BYTE | role;
        found.computeIfAbsent(key, k -> new Option[slots])[o.slot()] = o;
      }
    }
    return found.values().toArray(new Option[0][]);
  }
}
