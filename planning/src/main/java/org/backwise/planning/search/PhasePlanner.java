package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.RoutineKind;

/**
 * Plans one phase: relaxes as little as it can, in the table's order, until every clause is met.
 */
public final class PhasePlanner {

  private PhasePlanner() {}

  /** Either a planned phase or the names of what could not be met. */
  public record Outcome(Optional<PlannedPhase> phase, List<String> unmet) {}

  /** Plans the phase of {@code task}. */
  public static Outcome plan(PhaseTask task) {
    Serving serving = new Serving(task);
    Clauses clauses = new Clauses(task, serving);
    Yielding yields = new Yielding(task, serving);
    Relaxed relaxed = yields.unavoidable();
    List<String> regional = yields.forRegions();
    List<String> yielding = new ArrayList<>(regional);
    yielding.addAll(yields.forTime(relaxed));
    while (true) {
      PhaseSetup setup = new PhaseSetup(task, clauses.under(relaxed), relaxed);
      Optional<PhaseProblem> problem = setup.problem();
      if (problem.isEmpty()) {
        return new Outcome(Optional.empty(), List.of("frame"));
      }
      Search.Found found = Search.run(problem.get());
      if (found.missing() == 0) {
        return ordered(task, new PhaseFinish(setup, problem.get(), relaxed).of(found.selection()));
      } else if (yielding.isEmpty() && !task.before().rungs().isEmpty()) {
        return plan(task.after(task.before().withoutRungs()));
      } else if (yielding.isEmpty()) {
        return new Outcome(Optional.empty(), unmet(problem.get(), found));
      }
      String step = yielding.remove(0);
      relaxed.add(step, regional.contains(step) ? Cause.REGIONS : Cause.TIME);
    }
  }

  private static Outcome ordered(PhaseTask task, PlannedPhase phase) {
    List<String> without = orderedButLeftOut(task, phase);
    return without.isEmpty()
        ? new Outcome(Optional.of(phase), List.of())
        : new Outcome(Optional.empty(), without);
  }

  /** What a clinician asks for and neither a routine nor the aerobic weeks can hold. */
  private static List<String> orderedButLeftOut(PhaseTask task, PlannedPhase phase) {
    List<String> missing = new ArrayList<>();
    for (String id : task.person().ordered()) {
      boolean inRoutine =
          phase.routines().stream()
              .flatMap(r -> r.items().stream())
              .anyMatch(c -> c.exercise().id().equals(id));
      if (!inRoutine && !aerobic(task, id)) {
        missing.add("must-include:" + id);
      }
    }
    return missing;
  }

  private static boolean aerobic(PhaseTask task, String id) {
    return task.knowledge().tables().aerobic().choices().contains(id)
        && task.catalogue().of(task.knowledge().exercises().get(id)).stream()
            .anyMatch(p -> task.eligible().has(RoutineKind.MAIN_A, p));
  }

  private static List<String> unmet(PhaseProblem problem, Search.Found found) {
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
