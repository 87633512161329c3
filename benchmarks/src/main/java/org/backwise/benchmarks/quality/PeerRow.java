package org.backwise.benchmarks.quality;

import java.util.List;
import java.util.OptionalLong;
import org.backwise.benchmarks.peers.Run;

/**
 * How another solver did on a phase.
 *
 * @param value of its best sound answer
 * @param bound that it proved
 * @param reached milliseconds of the processor until it was as good as we are
 */
record PeerRow(
    String solver,
    String phase,
    OptionalLong value,
    OptionalLong bound,
    OptionalLong reached,
    Run.Cost cost) {

  Object[] cells() {
    return new Object[] {
      solver,
      phase,
      Kept.text(value),
      Kept.text(bound),
      Kept.text(reached),
      cost.cpuMillis(),
      cost.wallMillis(),
      cost.memoryKb()
    };
  }

  static PeerRow of(List<String> cells) {
    return new PeerRow(
        cells.get(0),
        cells.get(1),
        Kept.number(cells.get(2)),
        Kept.number(cells.get(3)),
        Kept.number(cells.get(4)),
        new Run.Cost(
            Long.parseLong(cells.get(6)),
            Long.parseLong(cells.get(5)),
            Long.parseLong(cells.get(7))));
  }
}
