package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A phase searched for with certain rules relaxed. */
final class Trial {

  private final PhaseSetup setup;
  private final Relaxed relaxed;
  private final @Nullable PhaseProblem problem;
  private final Search.@Nullable Found found;

  private Trial(PhaseSetup setup, Relaxed relaxed, Optional<PhaseProblem> problem) {
    this.setup = setup;
    this.relaxed = relaxed;
    this.problem = problem.orElse(null);
    this.found = problem.map(Search::run).orElse(null);
  }

  static Trial of(PhaseTask task, Clauses clauses, Relaxed relaxed) {
    PhaseSetup setup = new PhaseSetup(task, clauses.under(relaxed), relaxed);
    return new Trial(setup, relaxed, setup.problem());
  }

  Relaxed relaxed() {
    return relaxed;
  }

  /** Whether every clause is met. */
  boolean met() {
    return found != null && found.missing() == 0;
  }

  /** Whether clauses are missed that a further step may help; no step makes a frame. */
  boolean misses() {
    return found != null && found.missing() > 0;
  }

  /** The phase, where every clause is met. */
  PlannedPhase phase() {
    if (problem == null || found == null) {
      throw new IllegalStateException("nothing was found. Maybe met() was not asked");
    }
    return new PhaseFinish(setup, problem, relaxed).of(found.selection());
  }

  /** What could not be met. */
  PhasePlanner.Outcome failed() {
    return new PhasePlanner.Outcome(Optional.empty(), unmet());
  }

  private List<String> unmet() {
    if (problem == null || found == null) {
      return List.of("frame");
    }
    Scorer scorer = new Scorer(problem);
    List<String> unmet = new ArrayList<>();
    for (int c = 0; c < problem.clauses().size(); c++) {
      if (scorer.missing(c, found.selection()) > 0) {
        unmet.add(problem.clauses().get(c).name());
      }
    }
    return unmet;
  }
}
