package org.backwise.benchmarks.quality;

import java.util.List;
import java.util.OptionalLong;

/**
 * How we did on a phase.
 *
 * @param broken rules that the audit found broken, missed days among them
 * @param same whether the audit and the search count the same value
 * @param greedy the value of the plain greedy; empty where its clauses miss days
 * @param bound what no answer is worth more than
 * @param extra items beyond what the routines are filled to
 * @param bytes that the search allocated
 */
record PhaseRow(
    String phase,
    long value,
    int broken,
    boolean same,
    OptionalLong greedy,
    long bound,
    int extra,
    long cpuMicros,
    long bytes) {

  static final String KIND = "phase";

  Object[] cells() {
    return new Object[] {
      KIND, phase, value, broken, same, Kept.text(greedy), bound, extra, cpuMicros, bytes
    };
  }

  static PhaseRow of(List<String> cells) {
    return new PhaseRow(
        cells.get(1),
        Long.parseLong(cells.get(2)),
        Integer.parseInt(cells.get(3)),
        Boolean.parseBoolean(cells.get(4)),
        Kept.number(cells.get(5)),
        Long.parseLong(cells.get(6)),
        Integer.parseInt(cells.get(7)),
        Long.parseLong(cells.get(8)),
        Long.parseLong(cells.get(9)));
  }

  double belowBoundPercent() {
    return 100.0 * (bound - value) / bound;
  }
}
