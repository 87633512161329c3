package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A phase with certain rules relaxed: whether its clauses can be met, and only then the best. */
final class Trial {

  private final PhaseSetup setup;
  private final Clauses clauses;
  private final Relaxed relaxed;
  private final @Nullable PhaseProblem problem;
  private final @Nullable Search search;
  private final boolean served;

  private Trial(PhaseSetup setup, Clauses clauses, Relaxed relaxed) {
    Optional<PhaseProblem> problem = setup.problem();
    this.setup = setup;
    this.clauses = clauses;
    this.relaxed = relaxed;
    this.problem = problem.orElse(null);
    this.search = problem.map(Search::new).orElse(null);
    this.served = search != null && search.serve();
  }

  static Trial of(Stock stock, Clauses clauses, Relaxed relaxed) {
    return new Trial(new PhaseSetup(stock, clauses.under(relaxed), relaxed), clauses, relaxed);
  }

  /** What it asks, before anything is relaxed. */
  Clauses clauses() {
    return clauses;
  }

  Relaxed relaxed() {
    return relaxed;
  }

  /** Whether every clause is met. */
  boolean met() {
    return served;
  }

  /** Whether clauses are missed that a further step may help; no step makes a frame. */
  boolean misses() {
    return search != null && !served;
  }

  /** The phase, where every clause is met. */
  PlannedPhase phase() {
    if (problem == null || search == null) {
      throw new IllegalStateException("nothing was found. Maybe met() was not asked");
    }
    return new PhaseFinish(setup, problem, relaxed).of(search.best().selection());
  }

  /** What could not be met. */
  PhasePlanner.Outcome failed() {
    return new PhasePlanner.Outcome(Optional.empty(), unmet());
  }

  private List<String> unmet() {
    if (problem == null || search == null) {
      return List.of("frame");
    }
    Scorer scorer = new Scorer(problem);
    Selection selection = search.found().selection();
    List<String> unmet = new ArrayList<>();
    for (int c = 0; c < problem.clauses().size(); c++) {
      if (scorer.missing(c, selection) > 0) {
        unmet.add(problem.clauses().get(c).name());
      }
    }
    return unmet;
  }
}
