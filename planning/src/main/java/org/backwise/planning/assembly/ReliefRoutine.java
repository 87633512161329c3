package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.planning.search.PlannedPhase;
import org.backwise.planning.search.PlannedRoutine;

/** Gives a planned phase its relief routine. */
public final class ReliefRoutine {

  private ReliefRoutine() {}

  /** The phase with its relief routine; empty when there is none for this person. */
  public static Optional<PlannedPhase> added(PlannedPhase phase) {
    return Relief.of(phase.setup())
        .map(
            relief -> {
              List<PlannedRoutine> routines = new ArrayList<>(phase.routines());
              routines.add(relief);
              return phase.with(routines);
            });
  }
}
