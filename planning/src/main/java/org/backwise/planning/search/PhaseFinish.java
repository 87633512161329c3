package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.model.exercise.Position;
import org.backwise.planning.eligibility.Prescription;

/** Makes a phase of what was chosen: items in order, cool-downs that fit, a dose for each week. */
final class PhaseFinish {

  private final PhaseSetup setup;
  private final PhaseTask task;
  private final PhaseProblem problem;
  private final Relaxed relaxed;

  PhaseFinish(PhaseSetup setup, PhaseProblem problem, Relaxed relaxed) {
    this.setup = setup;
    this.task = setup.task();
    this.problem = problem;
    this.relaxed = relaxed;
  }

  PlannedPhase of(Selection selection) {
    List<PlannedRoutine> routines = new ArrayList<>();
    for (int s = 0; s < problem.slots().size(); s++) {
      routines.add(routine(problem.slots().get(s), selection.body(s)));
    }
    Ladder.Climb climb =
        Ladder.climb(
            problem, selection, task.leg().weeks(), task.before().volumes(), this::allowed);
    Map<String, Integer> last = new TreeMap<>();
    routines.forEach(r -> r.body().forEach(c -> last.put(c.exercise().id(), c.top().doseIndex())));
    climb.rungs().forEach((id, weeks) -> last.put(id, weeks.get(weeks.size() - 1)));
    return new PlannedPhase(
        task.leg(),
        task.eligible(),
        routines,
        climb.rungs(),
        relaxed,
        problem.clauses(),
        new Before(last, climb.volumes(), tired(routines)),
        setup);
  }

  private long tired(List<PlannedRoutine> routines) {
    long bits = 0;
    for (PlannedRoutine routine : routines) {
      if (task.plan().onLastDay(routine.kind())) {
        bits |=
            routine.items().stream().mapToLong(Candidate::hardGroups).reduce(0, (a, b) -> a | b);
      }
    }
    return bits;
  }

  /** The eligible dose indices between a candidate's start and its top. */
  private List<Integer> allowed(Candidate c) {
    if (!c.climbs()) {
      return List.of(c.top().doseIndex());
    }
    return task.catalogue().of(c.exercise()).stream()
        .filter(p -> p.role() == c.top().role() && p.side() == c.top().side())
        .filter(p -> whereverTheTopIs(p, c.top()))
        .map(Prescription::doseIndex)
        .filter(d -> d >= c.startRung() && d <= c.top().doseIndex())
        .toList();
  }

  private boolean whereverTheTopIs(Prescription p, Prescription top) {
    return task.plan().routines().stream()
        .allMatch(k -> task.eligible().has(k, p) || !task.eligible().has(k, top));
  }

  private PlannedRoutine routine(Slot slot, List<Candidate> body) {
    List<Candidate> ordered = new ArrayList<>(body);
    ordered.sort(RoutineOrder.OF_CANDIDATES);
    List<Candidate> coolDown =
        ordered.isEmpty()
            ? slot.frame().coolDown()
            : lying(slot, ordered).map(List::of).orElse(slot.frame().coolDown());
    return new PlannedRoutine(
        slot.kind(),
        slot.budgetSeconds(),
        slot.perWeek(),
        slot.frame().warmUp(),
        ordered,
        coolDown);
  }

  /** The cool-down is done lying when the body ends so and time allows. */
  private Optional<Candidate> lying(Slot slot, List<Candidate> body) {
    Position end = body.get(body.size() - 1).exercise().position();
    if (!end.lying()) {
      return Optional.empty();
    }
    int least = task.timing().leastCoolDown(slot.kind(), slot.budgetSeconds());
    int used = seconds(slot.frame().warmUp()) + seconds(body);
    return setup
        .frames(slot.kind())
        .coolDowns(least, end)
        .filter(c -> noneRelated(slot.frame().warmUp(), c) && noneRelated(body, c))
        .filter(c -> supine(body, c) <= problem.supineSecondsMost())
        .filter(c -> used + c.seconds() <= slot.budgetSeconds())
        .findFirst();
  }

  /** One of a family in a routine (H3). */
  private static boolean noneRelated(List<Candidate> items, Candidate coolDown) {
    return items.stream().noneMatch(c -> c.family().equals(coolDown.family()));
  }

  private static int seconds(List<Candidate> items) {
    return items.stream().mapToInt(Candidate::seconds).sum();
  }

  /** Seconds on the back of a body and the cool-down after it. */
  private static int supine(List<Candidate> body, Candidate coolDown) {
    return body.stream().mapToInt(Candidate::supineSeconds).sum() + coolDown.supineSeconds();
  }
}
