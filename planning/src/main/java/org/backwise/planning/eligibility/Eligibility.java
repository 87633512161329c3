package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.course.Course;

/** H1: sorts every prescription into given or not, on every date of a phase, with the rules. */
public final class Eligibility {

  private final Knowledge knowledge;
  private final Catalogue catalogue;
  private final Person person;
  private final PersonalLimits limits;

  /** Eligibility for one person. */
  public Eligibility(Knowledge knowledge, Catalogue catalogue, Person person) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.person = person;
    this.limits = new PersonalLimits(knowledge, person);
  }

  /** What may be given in {@code leg}, which takes {@code dates}. */
  public Eligible in(Course.Leg leg, List<LocalDate> dates) {
    SortedMap<String, List<String>> against = new TreeMap<>();
    BitSet allowed = new BitSet();
    for (Exercise exercise : knowledge.exercises().all()) {
      List<String> rules = personal(exercise, leg, dates);
      against.put(exercise.id(), rules);
    }
    for (Prescription p : catalogue.all()) {
      List<String> rules = against.get(p.exercise().id());
      if (rules.isEmpty() && enough(p) && !overDose(p, rules)) {
        allowed.set(p.index());
      }
    }
    ActiveRules active = new ActiveRules(knowledge, catalogue, person, dates);
    return new Eligible(
        byRoutine(allowed, active, against),
        against,
        active.capping("supine-seconds"),
        active.capping("aerobic-minutes"),
        active.all().stream().filter(r -> r.effect() instanceof RuleEffect.Prefer).toList());
  }

  /** What only content rules could still leave out of {@code leg}. */
  BitSet open(Course.Leg leg, List<LocalDate> dates) {
    BitSet open = new BitSet();
    for (Exercise exercise : knowledge.exercises().all()) {
      if (personal(exercise, leg, dates).isEmpty()) {
        catalogue.of(exercise).stream().filter(this::enough).forEach(p -> open.set(p.index()));
      }
    }
    return open;
  }

  private List<String> personal(Exercise exercise, Course.Leg leg, List<LocalDate> dates) {
    boolean opened =
        person.facts().allowance().asksFor(exercise) && ActiveRules.opens(person, dates);
    List<String> rules = new ArrayList<>(limits.against(exercise, opened));
    boolean asked = limits.mustInclude(exercise) || limits.liked(exercise);
    if (!asked && exercise.level() > leg.row().maxLevel()
        || !limits.mustInclude(exercise)
            && exercise.effort().compareTo(leg.row().maxEffort()) > 0) {
      rules.add("LEVEL");
    }
    if (ClinicianLimits.excluded(person.state().exclusions(), exercise)) {
      rules.add("STATE");
    }
    if (ClinicianLimits.forbidAll(person.intake().clearance().limits(), exercise)) {
      rules.add("CLEARANCE");
    }
    return rules;
  }

  private boolean overDose(Prescription p, List<String> rules) {
    return rules.isEmpty()
        && ClinicianLimits.forbid(person.intake().clearance().limits(), p.exercise(), p.dose());
  }

  /** H9b for one prescription: movements often enough, holds long enough. */
  private boolean enough(Prescription p) {
    BoundsTable bounds = knowledge.tables().bounds();
    if (p.role() == RoutineRole.STRETCH) {
      return p.dose().holdSeconds() >= bounds.stretchHoldLeast();
    }
    return p.role() == RoutineRole.COOL_DOWN
        || p.dose().holdSeconds() > 0
        || p.dose().reps() >= bounds.repetitionsLeast();
  }

  private Map<RoutineKind, BitSet> byRoutine(
      BitSet allowed, ActiveRules active, SortedMap<String, List<String>> against) {
    Map<RoutineKind, BitSet> byRoutine = new EnumMap<>(RoutineKind.class);
    for (RoutineKind kind : RoutineKind.values()) {
      byRoutine.put(kind, (BitSet) allowed.clone());
    }
    for (Rule rule : active.all()) {
      for (RoutineKind kind : RoutineKind.values()) {
        byRoutine.get(kind).andNot(active.leftOut(rule, kind));
      }
      if (rule.routines().isEmpty()) {
        note(rule, active.leftOut(rule, RoutineKind.MAIN_A), against);
      }
    }
    byRoutine.get(RoutineKind.RELIEF).andNot(askedByWordAlone());
    byRoutine.values().forEach(this::bothSidesFirst);
    return byRoutine;
  }

  /** What only a clinician's word about a movement asks for; relief is no place for it. */
  private BitSet askedByWordAlone() {
    BitSet found = new BitSet();
    for (Exercise exercise : knowledge.exercises().all()) {
      if (person.facts().allowance().asksFor(exercise)
          && limits.against(exercise, false).contains("USE")) {
        catalogue.of(exercise).forEach(p -> found.set(p.index()));
      }
    }
    return found;
  }

  /** One side is given where no dose is left for both. */
  private void bothSidesFirst(BitSet open) {
    for (Exercise exercise : knowledge.exercises().all()) {
      List<Prescription> own = exercise.otherSideRests() ? catalogue.of(exercise) : List.of();
      if (own.stream().anyMatch(p -> !p.ofOneSide() && open.get(p.index()))) {
        own.stream().filter(Prescription::ofOneSide).forEach(p -> open.clear(p.index()));
      }
    }
  }

  /** Names the rule at each exercise of which it leaves no dose at all. */
  private void note(Rule rule, BitSet out, SortedMap<String, List<String>> against) {
    for (Exercise exercise : knowledge.exercises().all()) {
      List<Prescription> own = catalogue.of(exercise);
      if (!own.isEmpty() && own.stream().allMatch(p -> out.get(p.index()))) {
        against.get(exercise.id()).add(rule.id());
      }
    }
  }
}
