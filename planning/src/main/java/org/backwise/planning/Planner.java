package org.backwise.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.model.state.PersonState;
import org.backwise.planning.assembly.ProgrammeAssembly;
import org.backwise.planning.assembly.ReliefRoutine;
import org.backwise.planning.continuity.GoingOn;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligibility;
import org.backwise.planning.eligibility.Eligible;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.present.Swap;
import org.backwise.planning.search.Before;
import org.backwise.planning.search.PhasePlanner;
import org.backwise.planning.search.PhaseTask;
import org.backwise.planning.search.PlannedPhase;

/** Drafts a programme: the same answers, state and content always give the same draft. */
public final class Planner {

  private static final int RULES_NAMED = 3;

  private final Knowledge knowledge;
  private final Catalogue catalogue;

  /** A planner that can be shared by threads. */
  public Planner(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.catalogue = new Catalogue(knowledge);
  }

  /**
   * Drafts for one person.
   *
   * @param status what the draft will be if it is sound
   * @param intakeHash the fingerprint of the answers
   * @param mostWeeks 1-26
   * @param lastDate no session after it
   */
  public Draft draft(
      Intake intake,
      PersonState state,
      Status status,
      String intakeHash,
      int mostWeeks,
      LocalDate lastDate) {
    Person person = Person.of(intake, state, knowledge);
    Course course = Course.of(intake, state, knowledge, person.facts(), mostWeeks, lastDate);
    return drafted(person, GoingOn.fromNothing(course), status, intakeHash);
  }

  /**
   * Drafts the rest of a programme that is under way: its past weeks stay, and of what is still to
   * come as much as may.
   *
   * @param week the first that is drafted anew
   * @param swap one exercise to take the place of another
   * @param lastDate no session after it
   */
  public Draft redraft(
      Intake intake,
      PersonState state,
      Status status,
      String intakeHash,
      Programme present,
      int week,
      Optional<Swap> swap,
      LocalDate lastDate) {
    Person person = Person.of(intake, state, knowledge);
    GoingOn goingOn = GoingOn.of(present, week, lastDate, state, knowledge, swap);
    return drafted(person, goingOn, status, intakeHash);
  }

  private Draft drafted(Person person, GoingOn goingOn, Status status, String intakeHash) {
    Phases phases = phases(person, goingOn);
    if (phases.stopped().isPresent()) {
      return phases.stopped().get();
    }
    WeekPlan plan = WeekPlan.of(person.intake().availability(), knowledge);
    ProgrammeAssembly assembly =
        new ProgrammeAssembly(knowledge, catalogue, person, goingOn.course(), plan);
    return new Draft.Planned(assembly.of(phases.planned(), goingOn.past(), status, intakeHash));
  }

  /**
   * The phases of a course, one planned after the other.
   *
   * @param stopped why there are no more, when one could not be planned
   */
  public record Phases(List<PlannedPhase> planned, Optional<Draft.Impossible> stopped) {}

  /** Plans the phases of {@code course} without writing a programme. */
  public Phases phases(Person person, Course course) {
    return phases(person, GoingOn.fromNothing(course));
  }

  private Phases phases(Person person, GoingOn goingOn) {
    Course course = goingOn.course();
    List<PlannedPhase> planned = new ArrayList<>();
    if (course.legs().isEmpty()) {
      return stopped(planned, new Draft.Impossible(0, List.of("weeks"), List.of()));
    }
    WeekPlan plan = WeekPlan.of(person.intake().availability(), knowledge);
    Eligibility eligibility = new Eligibility(knowledge, catalogue, person);
    Before before = goingOn.before();
    for (Course.Leg leg : course.legs()) {
      Eligible eligible = without(eligibility.in(leg, course.dates(leg)), goingOn.swap());
      PhaseTask task =
          new PhaseTask(
              knowledge,
              catalogue,
              person,
              course.week(leg, plan),
              leg,
              eligible,
              before,
              goingOn.present(planned.size()));
      PhasePlanner.Outcome outcome = PhasePlanner.plan(task);
      Optional<PlannedPhase> phase = outcome.phase().flatMap(ReliefRoutine::added);
      if (phase.isEmpty()) {
        List<String> unmet = outcome.unmet();
        return stopped(planned, new Draft.Impossible(leg.index() + 1, unmet, broadest(eligible)));
      }
      planned.add(phase.get());
      before = phase.get().after();
    }
    return new Phases(planned, Optional.empty());
  }

  /** What was swapped for something else does not come back by itself. */
  private Eligible without(Eligible eligible, Optional<Swap> swap) {
    BitSet out = new BitSet();
    swap.map(Swap::exercise)
        .map(id -> catalogue.of(knowledge.exercises().get(id)))
        .ifPresent(own -> own.forEach(p -> out.set(p.index())));
    return out.isEmpty() ? eligible : eligible.without(out);
  }

  private static Phases stopped(List<PlannedPhase> planned, Draft.Impossible why) {
    return new Phases(planned, Optional.of(why));
  }

  private static List<String> broadest(Eligible eligible) {
    Map<String, Integer> counts = new TreeMap<>();
    eligible.against().values().forEach(rs -> rs.forEach(r -> counts.merge(r, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(RULES_NAMED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
