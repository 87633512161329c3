package org.backwise.planning.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.tables.ObjectiveTable;

/** Turns candidates into options, and leaves out what could not even stand alone. */
final class OptionMaker {

  private final PhaseProblem problem;
  private final ObjectiveTable table;
  private final Cells cells;
  private final int[] frameVolume;
  private final Map<String, Integer> families = new TreeMap<>();

  OptionMaker(PhaseProblem problem, Cells cells, int[] frameVolume) {
    this.problem = problem;
    this.table = problem.objective();
    this.cells = cells;
    this.frameVolume = frameVolume;
  }

  /** What may stand in slot {@code s}, in the candidates' order. */
  Option[] all(int s) {
    return all(s, problem.slots().get(s).candidates());
  }

  /** The same with the full doses of stretches, after all others. */
  Option[] withFullStretches(int s) {
    return all(s, problem.slots().get(s).withFullStretches());
  }

  private Option[] all(int s, List<Candidate> candidates) {
    Room room = new Room(problem, problem.slots().get(s));
    return candidates.stream()
        .filter(room::takes)
        .map(c -> of(s, c))
        .filter(this::grows)
        .toArray(Option[]::new);
  }

  private boolean grows(Option option) {
    Amounts volume = option.volume();
    for (int i = 0; i < volume.size(); i++) {
      int cell = volume.cells()[i];
      if (frameVolume[cell] + volume.amounts()[i] > problem.volumeCap()[cell]) {
        return false;
      }
    }
    return true;
  }

  /** The candidate in slot {@code s}. */
  Option of(int s, Candidate c) {
    int perWeek = problem.slots().get(s).perWeek();
    Amounts needs = Amounts.of(c.stimulus(), perWeek, cells::needed);
    Amounts volume = Amounts.of(c.startVolume(), perWeek, cell -> true);
    int[] pairs = touched(needs);
    return new Option(
        c,
        s,
        c.exerciseNumber(),
        families.computeIfAbsent(c.family(), f -> families.size()),
        c.seconds(),
        c.supineSeconds(),
        c.counted(),
        c.hardGroups(),
        served(c),
        1 << c.exercise().position().ordinal(),
        perWeek * c.value(),
        c.counted() ? table.distinct() + (c.fresh() ? table.fresh() : 0) : 0,
        needs,
        volume,
        pairs,
        amounts(needs, pairs),
        touches(needs, pairs),
        bits(volume.cells()),
        Prints.of(s, c));
  }

  /** Bits of the clauses that it serves. */
  private long served(Candidate c) {
    long bits = 0;
    for (int i = 0; i < problem.clauses().size(); i++) {
      bits |= problem.clauses().get(i).servedBy(c) ? 1L << i : 0;
    }
    return bits;
  }

  private long touches(Amounts needs, int[] pairs) {
    long bits = bits(needs.cells());
    for (int p : pairs) {
      bits |= bits(problem.pairs()[p]);
    }
    return bits;
  }

  private long bits(int[] some) {
    long bits = 0;
    for (int cell : some) {
      bits |= cells.bit(cell);
    }
    return bits;
  }

  private int[] touched(Amounts given) {
    int[] touched = new int[problem.pairs().length];
    int size = 0;
    for (int p = 0; p < touched.length; p++) {
      int[] pair = problem.pairs()[p];
      if (given.at(pair[0]) > 0 || given.at(pair[1]) > 0) {
        touched[size++] = p;
      }
    }
    return Arrays.copyOf(touched, size);
  }

  private int[] amounts(Amounts given, int[] pairs) {
    int[] amounts = new int[2 * pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      amounts[2 * i] = given.at(problem.pairs()[pairs[i]][0]);
      amounts[2 * i + 1] = given.at(problem.pairs()[pairs[i]][1]);
    }
    return amounts;
  }
}
