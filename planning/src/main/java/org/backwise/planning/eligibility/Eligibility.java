package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
  private final PersonRules rules;
  private final PersonalBars bars;

  /** Eligibility for one person. */
  public Eligibility(Knowledge knowledge, Catalogue catalogue, Person person) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.person = person;
    this.rules = new PersonRules(knowledge, person);
    this.bars = new PersonalBars(knowledge, catalogue, person);
  }

  /** What may be given in {@code leg}, which takes {@code dates}. */
  public Eligible in(Course.Leg leg, List<LocalDate> dates) {
    SortedMap<String, List<String>> against = bars.against(leg, dates);
    BitSet allowed = enough(against);
    allowed.andNot(bars.forbidden());
    ActiveRules active = active(dates);
    return new Eligible(
        byRoutine(allowed, active, against),
        against,
        active.capping("supine-seconds"),
        active.capping("aerobic-minutes"),
        active.all().stream().filter(r -> r.effect() instanceof RuleEffect.Prefer).toList());
  }

  /** The content rules that hold on one of these dates. */
  ActiveRules active(List<LocalDate> dates) {
    return new ActiveRules(rules, catalogue, person, dates);
  }

  /** What only content rules could still leave out of {@code leg}. */
  BitSet open(Course.Leg leg, List<LocalDate> dates) {
    return enough(bars.against(leg, dates));
  }

  /** What nothing stands against, and is enough where it is given at all. */
  private BitSet enough(SortedMap<String, List<String>> against) {
    BitSet open = new BitSet();
    for (Exercise exercise : knowledge.exercises().all()) {
      if (against.get(exercise.id()).isEmpty()) {
        catalogue.of(exercise).stream().filter(this::enough).forEach(p -> open.set(p.index()));
      }
    }
    return open;
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
        active.gone(rule).forEach(id -> against.get(id).add(rule.id()));
      }
    }
    byRoutine.get(RoutineKind.RELIEF).andNot(bars.askedByWordAlone());
    byRoutine.values().forEach(this::bothSidesFirst);
    return byRoutine;
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
}
