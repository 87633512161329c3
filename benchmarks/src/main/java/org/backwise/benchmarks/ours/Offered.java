package org.backwise.benchmarks.ours;

import java.util.ArrayList;
import java.util.List;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Slot;

/** What a slot may hold: the usual doses, and full ones that may take their place. */
final class Offered {

  private Offered() {}

  static List<Candidate> in(Slot slot) {
    List<Candidate> offered = new ArrayList<>(slot.candidates());
    slot.fullStretches().stream()
        .filter(full -> offered.stream().noneMatch(c -> same(c, full)))
        .forEach(offered::add);
    return offered;
  }

  static boolean same(Candidate one, Candidate other) {
    return one.exerciseNumber() == other.exerciseNumber()
        && one.top().doseIndex() == other.top().doseIndex()
        && one.top().role() == other.top().role()
        && one.startRung() == other.startRung();
  }
}
