package org.backwise.safety.prescription;

import java.util.List;
import java.util.Set;
import org.backwise.model.Side;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.rule.Rule;
import org.backwise.safety.person.Facts;

/** Whether a prescription works the side alone that a rule is not about. */
final class WellSide {

  /** What the arm or leg that rests does not do. */
  private static final List<Demand> OF_LIMBS =
      List.of(
          Demand.NERVE_TENSION,
          Demand.ARMS_OVERHEAD,
          Demand.WRIST_BEARING,
          Demand.KNEE_BEARING,
          Demand.ASYMMETRIC_HIP_LOAD);

  private final Facts facts;

  WellSide(Facts facts) {
    this.facts = facts;
  }

  boolean isAllOf(Prescription prescription, Rule rule, Span span) {
    Side side = prescription.side();
    return rule.affectedSideOnly()
        && (side == Side.LEFT || side == Side.RIGHT)
        && prescription.exercise().oneSided()
        && prescription.exercise().otherSideRests()
        && !Traits.has(withLimbsAtRest(prescription), rule.match())
        && !affected(rule, span).contains(side);
  }

  private Set<Side> affected(Rule rule, Span span) {
    return span.dates()
        .filter(date -> facts.holds(rule.when(), date))
        .map(date -> facts.sides(rule.when(), date))
        .reduce(Set.of(), WellSide::together);
  }

  private static Set<Side> together(Set<Side> some, Set<Side> others) {
    return some.containsAll(others)
        ? some
        : some.isEmpty() ? others : Set.of(Side.LEFT, Side.RIGHT);
  }

  private static Prescription withLimbsAtRest(Prescription p) {
    return new Prescription(atRest(p.exercise()), p.dose(), p.role(), p.side(), p.routine());
  }

  private static Exercise atRest(Exercise e) {
    return e.withLimbsAtRest(
        e.kinds().stream().filter(kind -> kind != ExerciseKind.NERVE_SLIDER).toList(),
        e.demands().stream().filter(demand -> !OF_LIMBS.contains(demand)).toList());
  }
}
