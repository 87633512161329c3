package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.RoutineKind;

/**
 * Plans one phase: relaxes as little as it can, in the table's order, until every clause is met.
 */
public final class PhasePlanner {

  private final PhaseTask task;
  private final Stock stock;
  private final Clauses clauses;
  private final Yielding yielding;

  private PhasePlanner(PhaseTask task) {
    Serving serving = new Serving(task);
    this.task = task;
    this.stock = new Stock(task);
    this.clauses = new Clauses(task, serving);
    this.yielding = new Yielding(task, serving);
  }

  /** Either a planned phase or the names of what could not be met. */
  public record Outcome(Optional<PlannedPhase> phase, List<String> unmet) {

    /** How many rules yield; more than any number where there is no phase. */
    int yields() {
      return phase.map(p -> p.relaxed().steps().size()).orElse(Integer.MAX_VALUE);
    }
  }

  /** Plans the phase of {@code task}. */
  public static Outcome plan(PhaseTask task) {
    Outcome kept = new PhasePlanner(WayBack.paced(task)).outcome();
    if (!task.present().keepsFrames() || kept.yields() == 0) {
      return kept;
    }
    Outcome free = plan(task.withFreeFrames());
    return free.yields() < kept.yields() ? free : kept;
  }

  private Outcome outcome() {
    Relaxed unavoidable = yielding.unavoidable();
    Relaxed relaxed = unavoidable.copy();
    Trial trial = Trial.of(stock, clauses, relaxed);
    Map<String, Cause> steps = yielding.steps(unavoidable);
    for (Map.Entry<String, Cause> step : steps.entrySet()) {
      if (!trial.misses()) {
        break;
      }
      relaxed.add(step.getKey(), step.getValue());
      trial = Trial.of(stock, clauses, relaxed.copy());
    }
    if (trial.misses() && !task.before().rungs().isEmpty()) {
      return plan(task.after(task.before().withoutRungs()));
    }
    return trial.met() ? ordered(task, withWishes(needed(trial)).phase()) : trial.failed();
  }

  /** What a later step has made needless is taken back. */
  private Trial needed(Trial met) {
    Trial least = met;
    for (String step : met.relaxed().because(Cause.REGIONS)) {
      Trial without = Trial.of(stock, clauses, least.relaxed().without(step));
      least = without.met() ? without : least;
    }
    return least;
  }

  /** What was chosen, and a way back, take their place where no rule has to yield for them. */
  private Trial withWishes(Trial met) {
    return with(clauses.wishedFor(), met);
  }

  /** All of them at once where that can be; else one half, and then the other beside it. */
  private Trial with(List<Clause> wishes, Trial met) {
    if (wishes.isEmpty()) {
      return met;
    }
    Trial with = Trial.of(stock, met.clauses().and(wishes), met.relaxed());
    int half = wishes.size() / 2;
    if (with.met() || half == 0) {
      return with.met() ? with : met;
    }
    return with(wishes.subList(half, wishes.size()), with(wishes.subList(0, half), met));
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
}
