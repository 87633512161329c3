package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.planning.course.Course;

/** What stands against each exercise for one person, content rules aside. */
final class PersonalBars {

  private static final String USE = "USE";

  private final Person person;
  private final PersonalLimits limits;
  private final Map<String, Bars> bars = new TreeMap<>();
  private final BitSet forbidden = new BitSet();
  private final BitSet askedByWordAlone = new BitSet();

  /**
   * The bars of one exercise.
   *
   * @param limits what keeps it from the person
   * @param opened the same where a clinician's word asks for it
   * @param cleared whether the limits of the clearance leave a dose of it
   */
  private record Bars(
      Exercise exercise, List<String> limits, List<String> opened, boolean cleared) {}

  PersonalBars(Knowledge knowledge, Catalogue catalogue, Person person) {
    this.person = person;
    this.limits = new PersonalLimits(knowledge, person);
    var cleared = person.intake().clearance().limits();
    for (Exercise exercise : knowledge.exercises().all()) {
      boolean asked = person.facts().allowance().asksFor(exercise);
      bars.put(
          exercise.id(),
          new Bars(
              exercise,
              limits.against(exercise, false),
              limits.against(exercise, asked),
              !ClinicianLimits.forbidAll(cleared, exercise)));
      if (asked && bars.get(exercise.id()).limits().contains(USE)) {
        catalogue.of(exercise).forEach(p -> askedByWordAlone.set(p.index()));
      }
    }
    for (Prescription p : cleared.isEmpty() ? List.<Prescription>of() : catalogue.all()) {
      forbidden.set(p.index(), ClinicianLimits.forbid(cleared, p.exercise(), p.dose()));
    }
  }

  /** The rules against each exercise, by id, in {@code leg}, which takes {@code dates}. */
  SortedMap<String, List<String>> against(Course.Leg leg, List<LocalDate> dates) {
    boolean opens = ActiveRules.opens(person, dates);
    Excluding excluding = Excluding.on(dates, person.state());
    SortedMap<String, List<String>> against = new TreeMap<>();
    bars.forEach((id, own) -> against.put(id, against(own, leg, opens, excluding)));
    return against;
  }

  private List<String> against(Bars own, Course.Leg leg, boolean opens, Excluding excluding) {
    List<String> rules = new ArrayList<>(opens ? own.opened() : own.limits());
    if (tooHard(own.exercise(), leg)) {
      rules.add("LEVEL");
    }
    if (excluding.concerns(own.exercise())) {
      rules.add("STATE");
    }
    if (!own.cleared()) {
      rules.add("CLEARANCE");
    }
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
