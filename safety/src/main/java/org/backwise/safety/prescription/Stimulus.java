package org.backwise.safety.prescription;

import java.util.Map;
import java.util.Optional;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.knowledge.tables.StimulusTable;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;

/** What one session of a prescription gives to a muscle group; one side counts. */
public final class Stimulus {

  private static final long FULL = 1000;

  private final StimulusTable table;

  public Stimulus(StimulusTable table) {
    this.table = table;
  }

  /** Milli-sets of strength or seconds of the other kinds that {@code group} gets. */
  public long of(Prescription prescription, String group, StimulusKind kind) {
    return prescription.exercise().muscles().stream()
        .filter(row -> row.group().equals(group))
        .filter(row -> Optional.ofNullable(table.roles().get(row.role())).equals(Optional.of(kind)))
        .mapToLong(row -> amount(prescription, row))
        .sum();
  }

  private long amount(Prescription prescription, MuscleWork row) {
    Dose dose = prescription.dose();
    long done = (long) dose.sets() * dose.reps();
    return switch (row.role()) {
      case STRENGTHENED, ENDURED ->
          dose.sets()
              * part(dose, row.role())
              * effort(prescription.exercise().effort())
              * row.shareMilli()
              / (FULL * FULL);
      case STRETCHED -> done * dose.holdSeconds() * row.shareMilli() / FULL;
      case MOBILISED, RELEASED, BALANCED ->
          done * Seconds.repetition(dose) * row.shareMilli() / FULL;
    };
  }

  /** How much of a full set one set is, in thousandths. */
  private long part(Dose dose, MuscleRole role) {
    long part =
        role == MuscleRole.STRENGTHENED
            ? FULL * dose.reps() / table.repetitionsForFullSet()
            : FULL * dose.reps() * held(dose) / table.holdSecondsForFullSet();
    return Math.min(FULL, part);
  }

  private static int held(Dose dose) {
    return dose.holdSeconds() == 0 ? Seconds.repetition(dose) : dose.holdSeconds();
  }

  private long effort(Effort effort) {
    Map<Effort, Integer> factors = table.effortMilli();
    return factors.getOrDefault(effort, factors.values().stream().reduce(0, Math::max));
  }
}
