package org.backwise.planning.search;

import java.util.List;
import java.util.Map;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Eligible;

/**
 * A phase whose items and weekly doses are chosen.
 *
 * @param rungs the dose index of each week by exercise
 * @param after what it leaves to the next phase
 */
public record PlannedPhase(
    Course.Leg leg,
    Eligible eligible,
    List<PlannedRoutine> routines,
    Map<String, List<Integer>> rungs,
    Relaxed relaxed,
    List<Clause> clauses,
    Before after,
    PhaseSetup setup) {

  /** The same phase with other routines. */
  public PlannedPhase with(List<PlannedRoutine> others) {
    return new PlannedPhase(leg, eligible, others, rungs, relaxed, clauses, after, setup);
  }
}
