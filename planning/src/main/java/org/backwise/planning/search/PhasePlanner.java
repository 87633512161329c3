package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Position;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligible;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.eligibility.Prescription;

/**
 * Plans one phase: relaxes as little as it can, in the table's order, until every clause is met.
 */
public final class PhasePlanner {

  private final Knowledge knowledge;
  private final Catalogue catalogue;
  private final Person person;
  private final WeekPlan plan;
  private final int minutes;

  /** Plans for one person's week; sessions last at most {@code minutes}. */
  public PhasePlanner(
      Knowledge knowledge, Catalogue catalogue, Person person, WeekPlan plan, int minutes) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.person = person;
    this.plan = plan;
    this.minutes = minutes;
  }

  /** Either a planned phase or the names of what could not be met. */
  public record Outcome(Optional<PlannedPhase> phase, List<String> unmet) {}

  /** Plans {@code leg}, which follows {@code before}. */
  public Outcome plan(Course.Leg leg, Eligible eligible, Before before) {
    PhaseSetup setup =
        new PhaseSetup(knowledge, catalogue, person, plan, leg, eligible, before, minutes);
    Clauses clauses =
        new Clauses(knowledge, person, plan, leg, setup.eligibleSomewhere(), eligible.byRoutine());
    Relaxed relaxed = clauses.unavoidable();
    List<String> regional = clauses.yieldingForRegions();
    List<String> yielding = new ArrayList<>(regional);
    yielding.addAll(clauses.yieldingForTime(minutes, relaxed));
    while (true) {
      Optional<PhaseProblem> problem = setup.problem(clauses.under(relaxed), relaxed);
      if (problem.isEmpty()) {
        return new Outcome(Optional.empty(), List.of("frame"));
      }
      Search.Found found = Search.run(problem.get());
      if (found.missing() == 0) {
        PlannedPhase phase = finish(setup, problem.get(), found, leg, eligible, before, relaxed);
        List<String> without = orderedButLeftOut(phase);
        return without.isEmpty()
            ? new Outcome(Optional.of(phase), List.of())
            : new Outcome(Optional.empty(), without);
      } else if (yielding.isEmpty() && !before.rungs().isEmpty()) {
        return plan(leg, eligible, before.withoutRungs());
      } else if (yielding.isEmpty()) {
        return new Outcome(Optional.empty(), unmet(problem.get(), found));
      }
      String step = yielding.remove(0);
      relaxed.add(step, regional.contains(step) ? Cause.REGIONS : Cause.TIME);
    }
  }

  /** What a clinician asks for and neither a routine nor the aerobic weeks can hold. */
  private List<String> orderedButLeftOut(PlannedPhase phase) {
    List<String> missing = new ArrayList<>();
    for (String id : person.ordered()) {
      boolean inRoutine =
          phase.routines().stream()
              .flatMap(r -> r.items().stream())
              .anyMatch(c -> c.exercise().id().equals(id));
      if (!inRoutine && !aerobic(phase.eligible(), id)) {
        missing.add("must-include:" + id);
      }
    }
    return missing;
  }

  private boolean aerobic(Eligible eligible, String id) {
    return knowledge.tables().aerobic().choices().contains(id)
        && catalogue.of(knowledge.exercises().get(id)).stream()
            .anyMatch(p -> eligible.has(RoutineKind.MAIN_A, p));
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

  private PlannedPhase finish(
      PhaseSetup setup,
      PhaseProblem problem,
      Search.Found found,
      Course.Leg leg,
      Eligible eligible,
      Before before,
      Relaxed relaxed) {
    List<PlannedRoutine> routines = new ArrayList<>();
    for (int s = 0; s < problem.slots().size(); s++) {
      routines.add(routine(setup, problem, problem.slots().get(s), found.selection().body(s)));
    }
    Ladder.Climb climb =
        Ladder.climb(
            problem, found.selection(), leg.weeks(), before.volumes(), c -> allowed(c, eligible));
    Map<String, Integer> last = new TreeMap<>();
    routines.forEach(r -> r.body().forEach(c -> last.put(c.exercise().id(), c.top().doseIndex())));
    climb.rungs().forEach((id, weeks) -> last.put(id, weeks.get(weeks.size() - 1)));
    return new PlannedPhase(
        leg,
        eligible,
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
      if (plan.onLastDay(routine.kind())) {
        bits |=
            routine.items().stream().mapToLong(Candidate::hardGroups).reduce(0, (a, b) -> a | b);
      }
    }
    return bits;
  }

  /** The eligible dose indices between a candidate's start and its top. */
  private List<Integer> allowed(Candidate c, Eligible eligible) {
    if (!c.climbs()) {
      return List.of(c.top().doseIndex());
    }
    return catalogue.of(c.exercise()).stream()
        .filter(p -> p.role() == c.top().role())
        .filter(
            p ->
                plan.routines().stream()
                    .allMatch(k -> eligible.has(k, p) || !eligible.has(k, c.top())))
        .map(Prescription::doseIndex)
        .filter(d -> d >= c.startRung() && d <= c.top().doseIndex())
        .toList();
  }

  /** Puts a routine together; the cool-down is done lying when the body ends so and time allows. */
  private PlannedRoutine routine(
      PhaseSetup setup, PhaseProblem problem, Slot slot, List<Candidate> body) {
    List<Candidate> ordered = new ArrayList<>(body);
    ordered.sort(RoutineOrder.OF_CANDIDATES);
    List<Candidate> coolDown = slot.frame().coolDown();
    if (!ordered.isEmpty()) {
      Position end = ordered.get(ordered.size() - 1).exercise().position();
      int least = knowledge.tables().timing().leastCoolDown(slot.kind(), slot.budgetSeconds());
      int used =
          slot.frame().warmUp().stream().mapToInt(Candidate::seconds).sum()
              + ordered.stream().mapToInt(Candidate::seconds).sum();
      Optional<Candidate> lying =
          end.lying()
              ? setup
                  .frames(slot.kind())
                  .coolDown(least, end)
                  .filter(c -> supine(ordered, c) <= problem.supineSecondsMost())
              : Optional.empty();
      coolDown =
          lying
              .filter(c -> used + c.seconds() <= slot.budgetSeconds())
              .map(List::of)
              .orElse(coolDown);
    }
    return new PlannedRoutine(
        slot.kind(),
        slot.budgetSeconds(),
        slot.perWeek(),
        slot.frame().warmUp(),
        ordered,
        coolDown);
  }

  /** Seconds on the back of a body and the cool-down after it. */
  private static int supine(List<Candidate> body, Candidate coolDown) {
    return body.stream().mapToInt(Candidate::supineSeconds).sum() + coolDown.supineSeconds();
  }
}
