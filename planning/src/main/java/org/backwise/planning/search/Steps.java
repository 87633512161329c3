package org.backwise.planning.search;

import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.knowledge.tables.ObjectiveTable;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Family;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.eligibility.Prescription;

/**
 * What a new exercise costs that goes back along its family or leaps ahead; the next step gains.
 */
final class Steps {

  private final PhaseTask task;
  private final ObjectiveTable table;
  private final Map<String, Integer> before;
  private final Map<String, Integer> reached;

  Steps(PhaseTask task) {
    this.task = task;
    this.table = task.knowledge().tables().objective();
    this.before = task.before().rungs();
    this.reached = reached(task);
  }

  /** By family the highest step of the phase before that is not too hard for this one. */
  private static Map<String, Integer> reached(PhaseTask task) {
    return task.before().rungs().keySet().stream()
        .map(id -> task.knowledge().exercises().get(id))
        .filter(e -> e.level() <= task.leg().row().maxLevel())
        .map(Exercise::family)
        .collect(Collectors.toMap(Family::name, Family::step, Math::max));
  }

  /** What a session gains that climbs from one dose to another, where a phase is there for that. */
  long climbing(Prescription start, Prescription top) {
    boolean grows = top.role() == RoutineRole.WORK && table.grow().in().contains(task.leg().name());
    return grows ? (long) table.grow().worth() * (top.doseIndex() - start.doseIndex()) : 0;
  }

  /** The cost of one session, below 0 a gain; none where it was there before, or nothing was. */
  long of(Prescription p) {
    Exercise exercise = p.exercise();
    if (before.isEmpty() || before.containsKey(exercise.id()) || task.wished(p)) {
      return 0;
    }
    if (leaps(exercise)) {
      return table.leap().cost();
    }
    long gained = isNext(exercise) ? table.stepUp() : 0;
    return goesBack(exercise) ? table.stepBack() : -gained;
  }

  private boolean isNext(Exercise exercise) {
    String easier = exercise.family().easier();
    return easier != null && before.containsKey(easier);
  }

  /** A hard exercise comes after the step before it, and not where the phase only keeps. */
  private boolean leaps(Exercise exercise) {
    boolean prepared = exercise.family().easier() == null || isNext(exercise);
    return exercise.level() >= table.leap().levelFrom()
        && (!prepared || table.leap().neverIn().contains(task.leg().name()));
  }

  /** Below a step of its family that the phase before had and this one could have. */
  private boolean goesBack(Exercise exercise) {
    Family family = exercise.family();
    return reached.getOrDefault(family.name(), family.step()) > family.step();
  }
}
