package org.backwise.benchmarks.quality;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A phase of the sample with what each solver made of it. */
record Compared(PhaseRow ours, PeerRow cpSat, PeerRow timefold) {

  static List<Compared> of(List<PhaseRow> sample, List<PeerRow> peers) {
    return sample.stream()
        .map(
            ours ->
                new Compared(
                    ours,
                    peer(peers, PeerRuns.CP_SAT, ours.phase()),
                    peer(peers, PeerRuns.TIMEFOLD, ours.phase())))
        .toList();
  }

  private static PeerRow peer(List<PeerRow> peers, String solver, String phase) {
    return peers.stream()
        .filter(p -> p.solver().equals(solver) && p.phase().equals(phase))
        .findFirst()
        .orElseThrow();
  }

  /** The best sound answer of all. */
  long best() {
    return Stream.of(cpSat.value(), timefold.value(), OptionalLong.of(ours.value()))
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong)
        .max()
        .orElseThrow();
  }

  /** (ours - start) / (best - start); 1 where nothing is better than the start. */
  double quality() {
    long start = ours.greedy().orElseThrow();
    return best() <= start ? 1 : (double) (ours.value() - start) / (best() - start);
  }

  boolean hasStart() {
    return ours.greedy().isPresent();
  }

  /** Our value as a part of the best. */
  double ofBest() {
    return (double) ours.value() / best();
  }

  /** How far below the proven bound we are, in percent of it. */
  double gapPercent() {
    long bound = cpSat.bound().orElseThrow();
    return 100.0 * (bound - ours.value()) / bound;
  }

  boolean proven() {
    return cpSat.value().equals(cpSat.bound());
  }
}
