package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.knowledge.tables.TimingTable;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Stage;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligible;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.planning.present.Present;

/**
 * One phase to plan: for whom, when, and after what.
 *
 * @param eligible what may be given in it
 * @param before what the phase before left behind
 * @param present what the present programme has in it, to be kept where it may be
 */
public record PhaseTask(
    Knowledge knowledge,
    Catalogue catalogue,
    Person person,
    WeekPlan plan,
    Course.Leg leg,
    Eligible eligible,
    Before before,
    Present present) {

  private static final int SECONDS = 60;

  /** The same phase after something else. */
  PhaseTask after(Before other) {
    return new PhaseTask(knowledge, catalogue, person, plan, leg, eligible, other, present);
  }

  /** The same phase with something else to choose from. */
  PhaseTask with(Eligible other) {
    return new PhaseTask(knowledge, catalogue, person, plan, leg, other, before, present);
  }

  /** The same phase, its openings and closes free of what stands there now. */
  PhaseTask withFreeFrames() {
    return new PhaseTask(
        knowledge, catalogue, person, plan, leg, eligible, before, present.withFreeFrames());
  }

  /** Whether the person or the clinician asks for the exercise by name. */
  boolean wished(Prescription p) {
    String id = p.exercise().id();
    return person.intake().preferences().like().contains(id) || person.ordered().contains(id);
  }

  /** The seconds of a routine. */
  public int budget(RoutineKind kind) {
    int own = person.intake().availability().minutesPerSession();
    return Math.min(timing().budgetSeconds(kind, own), person.minutes() * SECONDS);
  }

  /**
   * Everything eligible in some routine of the week, by index; of one side only what was wished.
   */
  List<Prescription> eligibleSomewhere() {
    BitSet somewhere = new BitSet();
    plan.routines().forEach(kind -> somewhere.or(eligible.byRoutine().get(kind)));
    List<Prescription> found = new ArrayList<>();
    for (int i = somewhere.nextSetBit(0); i >= 0; i = somewhere.nextSetBit(i + 1)) {
      Prescription p = catalogue.all().get(i);
      if (!p.outside() && (!p.ofOneSide() || wished(p))) {
        found.add(p);
      }
    }
    return found;
  }

  /** Whether the pain is persistent at the programme's start. */
  boolean persistent() {
    return person.facts().stage(person.intake().start()) == Stage.PERSISTENT;
  }

  /** Seconds of each routine and of its parts. */
  public TimingTable timing() {
    return knowledge.tables().timing();
  }

  BoundsTable bounds() {
    return knowledge.tables().bounds();
  }
}
