package org.backwise.planning.search;

import java.util.Comparator;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;

/** The fixed order of a routine: part, position block, region from the neck down, kind, id. */
public final class RoutineOrder {

  /** Candidates in the order performed. */
  public static final Comparator<Candidate> OF_CANDIDATES =
      Comparator.comparingInt((Candidate c) -> part(c.top().role()))
          .thenComparing(c -> c.exercise().position())
          .thenComparing(c -> c.exercise().orderRegion())
          .thenComparing(c -> c.top().role() == RoutineRole.STRETCH)
          .thenComparing(Candidate::exercise, Comparator.comparing(Exercise::id));

  private RoutineOrder() {}

  private static int part(RoutineRole role) {
    return role == RoutineRole.WARM_UP ? 0 : role == RoutineRole.COOL_DOWN ? 2 : 1;
  }
}
