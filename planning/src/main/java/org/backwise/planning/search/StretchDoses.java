package org.backwise.planning.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.exercise.Dose;
import org.backwise.planning.eligibility.Prescription;

/** H9b: which dose of a stretch is drafted, by the policy on single holds. */
final class StretchDoses {

  private static final int SHORT_HOLD_MOST = 20;

  private final BoundsTable bounds;
  private final boolean beginner;

  StretchDoses(PhaseTask task) {
    this.bounds = task.bounds();
    this.beginner =
        task.leg().index() == 0 || "high".equals(task.person().intake().pain().irritability());
  }

  /** Seconds that a dose holds, a side. */
  static int heldSeconds(Dose dose) {
    return dose.sets() * dose.reps() * dose.holdSeconds();
  }

  /** The shortest dose of {@code own} that holds long enough over the day. */
  Optional<Prescription> shortest(List<Prescription> own, boolean halfMinutes) {
    int least = halfMinutes ? bounds.stretchDayRelaxed() : bounds.stretchDayLeast();
    Comparator<Prescription> policy =
        Comparator.comparing(
                (Prescription p) -> p.dose().holdSeconds() > SHORT_HOLD_MOST == beginner)
            .thenComparingInt(Prescription::seconds);
    return own.stream().filter(p -> heldSeconds(p.dose()) >= least).min(policy);
  }
}
