package org.backwise.planning.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.planning.course.Course;

/** What stands against each exercise for one person, content rules aside; found once. */
final class PersonalBars {

  private static final String LEVEL = "LEVEL";
  private static final String USE = "USE";

  private final PersonalLimits limits;
  private final Map<String, Bars> bars = new TreeMap<>();
  private final BitSet forbidden = new BitSet();
  private final BitSet askedByWordAlone = new BitSet();

  /**
   * The bars of one exercise.
   *
   * @param limits what keeps it from the person
   * @param opened the same where a clinician's word asks for it
   * @param told what the state and the clinician say
   */
  private record Bars(List<String> limits, List<String> opened, List<String> told) {}

  PersonalBars(Knowledge knowledge, Catalogue catalogue, Person person) {
    this.limits = new PersonalLimits(knowledge, person);
    var cleared = person.intake().clearance().limits();
    for (Exercise exercise : knowledge.exercises().all()) {
      boolean asked = person.facts().allowance().asksFor(exercise);
      List<String> told = new ArrayList<>();
      if (ClinicianLimits.excluded(person.state().exclusions(), exercise)) {
        told.add("STATE");
      }
      if (ClinicianLimits.forbidAll(cleared, exercise)) {
        told.add("CLEARANCE");
      }
      bars.put(
          exercise.id(),
          new Bars(limits.against(exercise, false), limits.against(exercise, asked), told));
      if (asked && bars.get(exercise.id()).limits().contains(USE)) {
        catalogue.of(exercise).forEach(p -> askedByWordAlone.set(p.index()));
      }
    }
    for (Prescription p : cleared.isEmpty() ? List.<Prescription>of() : catalogue.all()) {
      forbidden.set(p.index(), ClinicianLimits.forbid(cleared, p.exercise(), p.dose()));
    }
  }

  /**
   * The rules against an exercise in {@code leg}; {@code opens}: a clinician's word is in force.
   */
  List<String> against(Exercise exercise, Course.Leg leg, boolean opens) {
    Bars own = bars.get(exercise.id());
    List<String> rules = new ArrayList<>(opens ? own.opened() : own.limits());
    if (tooHard(exercise, leg)) {
      rules.add(LEVEL);
    }
    rules.addAll(own.told());
    return rules;
  }

  private boolean tooHard(Exercise exercise, Course.Leg leg) {
    boolean must = limits.mustInclude(exercise);
    boolean high = exercise.level() > leg.row().maxLevel();
    boolean hard = exercise.effort().compareTo(leg.row().maxEffort()) > 0;
    return !must && (hard || high && !limits.liked(exercise));
  }

  /**
   * Indices of what only a clinician's word about a movement asks for; relief is no place for it.
   */
  BitSet askedByWordAlone() {
    return askedByWordAlone;
  }

  /** Indices of the doses that the clinician forbids. */
  BitSet forbidden() {
    return forbidden;
  }
}
