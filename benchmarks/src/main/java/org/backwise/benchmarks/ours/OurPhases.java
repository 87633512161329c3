package org.backwise.benchmarks.ours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.state.PersonState;
import org.backwise.planning.Planner;
import org.backwise.planning.course.Course;
import org.backwise.planning.search.PhaseProblem;
import org.backwise.planning.search.PlannedPhase;
import org.backwise.safety.Judge;

/** The phases of a person's programme as problems, each after what our own plan did before it. */
public final class OurPhases {

  private final Knowledge knowledge;
  private final Planner planner;
  private final Judge judge;

  /** Phases by what {@code knowledge} says. */
  public OurPhases(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.planner = new Planner(knowledge);
    this.judge = Judge.of(knowledge);
  }

  /** A phase of a person, numbered from 1. */
  public record Phase(String name, PhaseProblem problem) {}

  /** The phases of at most {@code weeks}; none for somebody who is withheld a programme. */
  public List<Phase> of(Person who, int weeks) {
    Intake intake = who.intake();
    LocalDate start = intake.start();
    boolean held =
        judge.screened(intake, start).or(() -> judge.withheld(intake, start)).isPresent();
    return held ? List.of() : planned(who, weeks);
  }

  private List<Phase> planned(Person who, int weeks) {
    Intake intake = who.intake();
    var person = org.backwise.planning.eligibility.Person.of(intake, PersonState.NEW, knowledge);
    LocalDate last = judge.lastDate(intake, true).orElseThrow();
    Course course = Course.of(intake, PersonState.NEW, knowledge, person.facts(), weeks, last);
    Planner.Phases phases = planner.phases(person, course);
    return phases.stopped().isPresent() ? List.of() : named(who, phases.planned());
  }

  private static List<Phase> named(Person who, List<PlannedPhase> planned) {
    List<Phase> named = new ArrayList<>();
    for (PlannedPhase phase : planned) {
      Optional<PhaseProblem> problem = phase.setup().problem();
      String name = who.name() + "-" + (phase.leg().index() + 1);
      problem.ifPresent(p -> named.add(new Phase(name, p)));
    }
    return named;
  }
}
