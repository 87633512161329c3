package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    return problem.slots().get(s).candidates().stream()
        .filter(c -> fitsFrame(problem.slots().get(s), c))
        .map(c -> of(s, c))
        .filter(this::grows)
        .toArray(Option[]::new);
  }

  /** H2, H3, H4, H6 and H9a as far as they ask nothing of other items. */
  private boolean fitsFrame(Slot slot, Candidate c) {
    Frame frame = slot.frame();
    boolean tired =
        problem.plan().onFirstDay(slot.kind()) && (problem.tired() & c.hardGroups()) != 0;
    boolean daily = problem.plan().neighbours(slot.kind(), slot.kind());
    return (c.bands() & ~frame.bands()) == 0
        && frame.seconds() + c.seconds() <= slot.budgetSeconds()
        && c.supineSeconds() <= problem.supineSecondsMost()
        && !tired
        && (c.hardGroups() == 0 || !daily)
        && Stream.concat(frame.warmUp().stream(), frame.coolDown().stream())
            .noneMatch(f -> f.family().equals(c.family()));
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
    int[] given = new int[cells.size()];
    Amounts.add(given, c.stimulus(), perWeek);
    int[] first = new int[cells.size()];
    Amounts.add(first, c.startVolume(), perWeek);
    int[] pairs = touched(given);
    Amounts needs = Amounts.of(given, cells::needed);
    Amounts volume = Amounts.of(first, cell -> true);
    return new Option(
        c,
        s,
        families.computeIfAbsent(c.family(), f -> families.size()),
        c.seconds(),
        c.supineSeconds(),
        c.counted(),
        c.hardGroups(),
        c.clauses(),
        1 << c.exercise().position().ordinal(),
        perWeek * c.value(),
        c.counted() ? table.distinct() + (c.fresh() ? table.fresh() : 0) : 0,
        needs,
        volume,
        pairs,
        amounts(given, pairs),
        touches(needs, pairs),
        bits(volume.cells()),
        Prints.of(s, c));
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

  private int[] touched(int[] given) {
    List<Integer> touched = new ArrayList<>();
    for (int p = 0; p < problem.pairs().length; p++) {
      int[] pair = problem.pairs()[p];
      if (given[pair[0]] > 0 || given[pair[1]] > 0) {
        touched.add(p);
      }
    }
    return touched.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] amounts(int[] given, int[] pairs) {
    int[] amounts = new int[2 * pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      amounts[2 * i] = given[problem.pairs()[pairs[i]][0]];
      amounts[2 * i + 1] = given[problem.pairs()[pairs[i]][1]];
    }
    return amounts;
  }
}
