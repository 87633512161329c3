package org.backwise.planning.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.exercise.Dose;
import org.backwise.planning.eligibility.Prescription;

/** H9b: which dose of a stretch is drafted, by the policy on single holds. */
final class StretchDoses {

  private final BoundsTable bounds;
  private final BoundsTable.StretchDoses policy;
  private final boolean beginner;
  private final boolean givesFull;

  StretchDoses(PhaseTask task) {
    boolean irritable = task.person().facts().irritable();
    String phase = task.leg().name();
    String flare = task.knowledge().tables().phases().flare().phase();
    this.bounds = task.bounds();
    this.policy = bounds.stretchDoses();
    this.beginner = task.leg().index() == 0 || phase.equals(flare) || irritable;
    this.givesFull = task.persistent() && !beginner && policy.fullIn().contains(phase);
  }

  /** Seconds that a dose holds, a side. */
  static int heldSeconds(Dose dose) {
    return dose.sets() * dose.reps() * dose.holdSeconds();
  }

  /**
   * The shortest dose of {@code own} that holds long enough over the day; where minutes are short,
   * of any hold.
   */
  Optional<Prescription> shortest(List<Prescription> own, boolean halfMinutes) {
    int least = halfMinutes ? bounds.stretchDayRelaxed() : bounds.stretchDayLeast();
    Comparator<Prescription> shortest = Comparator.comparingInt(Prescription::seconds);
    Comparator<Prescription> usual =
        Comparator.comparing((Prescription p) -> isLong(p) == beginner).thenComparing(shortest);
    return own.stream()
        .filter(p -> heldSeconds(p.dose()) >= least)
        .min(halfMinutes ? shortest : usual);
  }

  private boolean isLong(Prescription p) {
    return p.dose().holdSeconds() > policy.shortHoldMost();
  }

  /** The shortest full dose, where full doses are given (R20). */
  Optional<Prescription> full(List<Prescription> own) {
    return own.stream()
        .filter(p -> givesFull && isFull(p.dose()))
        .min(Comparator.comparingInt(Prescription::seconds));
  }

  private boolean isFull(Dose dose) {
    int holds = dose.sets() * dose.reps();
    return dose.holdSeconds() >= policy.fullHoldFrom()
        && holds >= policy.fullHoldsFrom()
        && holds <= policy.fullHoldsMost();
  }
}
